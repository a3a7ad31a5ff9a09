import type { Core } from '@strapi/strapi';
import { notFound } from '../../../commands/coded-errors';
import { auditCommand } from '../../../commands/audit-command';
import { runCommand } from '../../../commands/command';
import { enforce } from '../../../commands/rule-violation';
import { SESSION } from '../../../content-types';
import { decideMessage } from '../../../domain/dialogue-session/messaging';
import type { StaffActor } from '../../../domain/staff/actor';
import {
  acknowledgeMessage,
  findMessage,
  storeMessage,
  type ChairMessageRow,
} from '../../../persistence/chair-messages';
import { databaseNow } from '../../../persistence/clock';
import type { Connection } from '../../../persistence/connection';
import { storedDocument } from '../../../persistence/stored-document';
import { toSessionFacts, type StoredSession } from '../to-domain';

/** What the editors tell the chair, and who has read it. The audit knows that, not the words. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const audit = (trx: Connection, subjectKey: string) =>
    auditCommand(strapi, trx, { subjectType: 'chair-message', subjectKey });

  return {
    send: (sessionKey: string, text: string, actor: StaffActor): Promise<ChairMessageRow> =>
      runCommand(strapi, { name: 'message.send', actor }, async (trx) => {
        const session = (await storedDocument(strapi, SESSION, sessionKey)) as StoredSession | null;
        if (session === null) throw notFound('SESSION_UNKNOWN');
        enforce(decideMessage(toSessionFacts(session), await databaseNow(trx)));
        const key = await storeMessage(trx, { sessionKey, text, sentBy: actor.id });
        await audit(trx, key);
        return (await findMessage(trx, key))!;
      }),

    /** Acknowledges a message; whoever comes second changes nothing. */
    acknowledge: (key: string, actor: StaffActor): Promise<ChairMessageRow> =>
      runCommand(strapi, { name: 'message.acknowledge', actor }, async (trx) => {
        if (await acknowledgeMessage(trx, key, actor.id)) {
          await audit(trx, key);
        }
        return (await findMessage(trx, key))!;
      }),
  };
};

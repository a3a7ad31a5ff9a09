import type { Core } from '@strapi/strapi';
import { notFound } from '../../../commands/coded-errors';
import { auditCommand } from '../../../commands/audit-command';
import { runCommand } from '../../../commands/command';
import { enforce } from '../../../commands/rule-violation';
import { SESSION } from '../../../content-types';
import { decideProjecting } from '../../../domain/dialogue-session/projecting';
import type { StaffActor } from '../../../domain/staff/actor';
import type { Connection } from '../../../persistence/connection';
import {
  findLink,
  revokeLink,
  storeLink,
  type ProjectorLinkRow,
} from '../../../persistence/projector-links';
import { storedDocument } from '../../../persistence/stored-document';
import { toSessionFacts, type StoredSession } from '../to-domain';

/** Read-only addresses for the screen in the hall: made for an announced session, and revoked. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const audit = (trx: Connection, subjectKey: string) =>
    auditCommand(strapi, trx, { subjectType: 'projector-link', subjectKey });

  return {
    make: (sessionKey: string, actor: StaffActor): Promise<ProjectorLinkRow & { secret: string }> =>
      runCommand(strapi, { name: 'projector-link.make', actor }, async (trx) => {
        const session = (await storedDocument(strapi, SESSION, sessionKey)) as StoredSession | null;
        if (session === null) throw notFound('SESSION_UNKNOWN');
        enforce(decideProjecting(toSessionFacts(session)));
        const link = await storeLink(trx, sessionKey, actor.id);
        await audit(trx, link.documentId);
        return link;
      }),

    /** Whoever comes second changes nothing. */
    revoke: (key: string, actor: StaffActor): Promise<ProjectorLinkRow> =>
      runCommand(strapi, { name: 'projector-link.revoke', actor }, async (trx) => {
        if ((await findLink(trx, key)) === undefined) throw notFound('RECORD_UNKNOWN');
        if (await revokeLink(trx, key, actor.id)) {
          await audit(trx, key);
        }
        return (await findLink(trx, key))!;
      }),
  };
};

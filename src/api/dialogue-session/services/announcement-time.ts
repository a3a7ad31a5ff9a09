import type { Core } from '@strapi/strapi';
import { auditCommand } from '../../../commands/audit-command';
import { notFound } from '../../../commands/coded-errors';
import { runCommand } from '../../../commands/command';
import { enforce } from '../../../commands/rule-violation';
import { SESSION } from '../../../content-types';
import { decideAnnouncementTime } from '../../../domain/announcement/announcement-time';
import type { StaffActor } from '../../../domain/staff/actor';
import {
  removeAnnouncementTime,
  setAnnouncementTime,
} from '../../../persistence/announcement-times';
import { databaseNow } from '../../../persistence/clock';
import { lockSession } from '../../../persistence/session-lock';
import { storedDocument } from '../../../persistence/stored-document';
import { toSessionFacts, type StoredSession } from '../to-domain';

/** When a session in preparation is to be announced without an editor's hand. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Null takes the time back. */
  set: (sessionKey: string, announceAt: Date | null, actor: StaffActor): Promise<void> =>
    runCommand(strapi, { name: 'session.set-announcement-time', actor }, async (trx) => {
      await lockSession(trx, sessionKey);
      const session = (await storedDocument(strapi, SESSION, sessionKey, [
        'authority',
      ])) as StoredSession | null;
      if (session === null) throw notFound('SESSION_UNKNOWN');

      const now = await databaseNow(trx);
      const rule = await strapi.service(SESSION).ruleOf(session, announceAt ?? now);
      enforce(decideAnnouncementTime(announceAt, toSessionFacts(session), rule, now));
      await (announceAt === null
        ? removeAnnouncementTime(trx, sessionKey)
        : setAnnouncementTime(trx, sessionKey, { announceAt, setBy: actor.id }));
      await auditCommand(strapi, trx, {
        subjectType: 'dialogue-session',
        subjectKey: sessionKey,
        details: { announceAt: announceAt?.toISOString() ?? null },
      });
    }),
});

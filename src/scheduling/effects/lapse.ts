import {
  PLAN_POPULATE,
  toSessionFacts,
  type StoredSession,
} from '../../api/dialogue-session/to-domain';
import { auditCommand } from '../../commands/audit-command';
import { runCommand } from '../../commands/command';
import { SESSION } from '../../content-types';
import { publishAnnouncements } from '../../document-middlewares/support/publish-announcements';
import type { StoredDocument } from '../../document-middlewares/support/types';
import { latestEndAt } from '../../domain/dialogue-session/session';
import { bumpLive } from '../../persistence/bump-live';
import { nextInstant } from '../../persistence/clock';
import { clearCurrentQuestion } from '../../persistence/current-question';
import { storedDocument } from '../../persistence/stored-document';
import type { Perform } from '../carry-out';

/** Tells readers that a session nobody ended is over, and that no question is being answered. */
export const lapse: Perform = (strapi, trx, { sessionKey }) =>
  runCommand(strapi, { name: 'session.lapse', actor: { kind: 'system' } }, async () => {
    const session = (await storedDocument(
      strapi,
      SESSION,
      sessionKey,
      PLAN_POPULATE,
    )) as StoredSession & StoredDocument;
    const endedAt = latestEndAt(toSessionFacts(session));
    const now = await nextInstant(trx);
    await clearCurrentQuestion(trx, sessionKey);
    await auditCommand(strapi, trx, {
      subjectType: 'dialogue-session',
      subjectKey: sessionKey,
      details: { endedAt: endedAt?.toISOString() },
    });
    await publishAnnouncements(strapi, trx, { ...session, endedAt }, ['end'], now);
    await bumpLive(trx, sessionKey);
  });

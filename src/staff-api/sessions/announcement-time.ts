import type { Core } from '@strapi/strapi';
import type { StoredSession } from '../../api/dialogue-session/to-domain';
import { SESSION } from '../../content-types';
import { refuseAll } from '../../domain/decision';
import { findAnnouncementTime } from '../../persistence/announcement-times';
import { personRefs } from '../../persistence/person-refs';
import type { AnnouncementTime } from '../contract/session';
import { decisionView } from '../support/decision-view';

/** When a session in preparation is to be announced, and what stands against it. */
export async function announcementTimeOf(
  strapi: Core.Strapi,
  session: StoredSession,
): Promise<AnnouncementTime | null> {
  const trx = strapi.db.connection;
  const time = session.announcedAt ? null : await findAnnouncementTime(trx, session.documentId);
  if (time === null) return null;

  const { announceAt, setBy, refusedAt, refusals } = time;
  const decision = refusedAt
    ? refuseAll(refusals)
    : await strapi.service(SESSION).decideAnnouncementAt(session, announceAt);
  return {
    announceAt: announceAt.toISOString(),
    setBy: (await personRefs(trx, [setBy]))(setBy)!,
    refusedAt: refusedAt?.toISOString() ?? null,
    decision: decisionView(decision),
  };
}

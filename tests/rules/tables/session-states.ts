import type { Core } from '@strapi/strapi';
import { atInstant } from '../../../scripts/seed/clock';
import { SESSION } from '../../../src/content-types';
import {
  announcedSession,
  draftSession,
  EDITOR,
  fromNow,
  givenAuthority,
  minutes,
  type Session,
} from '../../support/scenario';

export const days = (count: number): number => minutes(count * 24 * 60);

/** A session that has passed its planned end and is still answering. */
export async function overrunningSession(strapi: Core.Strapi): Promise<Session> {
  const startsAt = fromNow(-minutes(140));
  const session = await draftSession(strapi, { startsAt, plannedEndAt: fromNow(-minutes(40)) });
  const sessions = strapi.service(SESSION);
  await atInstant(strapi, fromNow(-minutes(150)), () =>
    sessions.announce(session.documentId, {}, EDITOR),
  );
  await atInstant(strapi, startsAt, () => sessions.start(session.documentId, EDITOR));
  return session;
}

/** A commune's session in preparation: its law asks for seven days' notice and a co-chair. */
export async function communeSession(
  strapi: Core.Strapi,
  overrides: Record<string, unknown> = {},
): Promise<Session> {
  const authority = await givenAuthority(strapi, { level: 'commune', kind: 'commune' });
  return draftSession(strapi, {
    authorityKey: authority.documentId,
    chair: { name: 'Phạm Văn Minh', title: 'Chủ tịch UBND xã', position: 'commune-chairman' },
    panel: [
      { name: 'Vũ Thị Lan', title: 'Chủ tịch HĐND xã', position: 'commune-council-chairman' },
    ],
    startsAt: fromNow(days(8)),
    plannedEndAt: fromNow(days(8) + minutes(100)),
    ...overrides,
  });
}

/** An announced session whose start has been moved once, with a reason. */
export async function postponedSession(strapi: Core.Strapi): Promise<Session> {
  const session = await announcedSession(strapi);
  await strapi.service(SESSION).postpone(
    session.documentId,
    {
      startsAt: fromNow(days(2)),
      plannedEndAt: fromNow(days(2) + minutes(100)),
      postponementReason: 'Bão số 3',
    },
    EDITOR,
  );
  return session;
}

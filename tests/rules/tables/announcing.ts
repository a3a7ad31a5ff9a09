import { SESSION } from '../../../src/content-types';
import type { RefusalCode } from '../../../src/domain/refusals';
import {
  announcedSession,
  cancelledSession,
  draftSession,
  endedSession,
  fromNow,
  givenAuthority,
  lapsedSession,
  minutes,
} from '../../support/scenario';
import type { Rule } from '../../support/write-paths/path';
import { communeSession, days } from './session-states';
import { by, changing, NOW } from './sessions';

/** Whoever announces by SQL has not written the rule it is announced under, whatever else lacks. */
const UNDER_NO_RULE: RefusalCode = 'ANNOUNCEMENT_INCOMPLETE';

const notAnnounced = (
  title: string,
  code: RefusalCode,
  given: Parameters<typeof changing>[2],
  floor: RefusalCode = UNDER_NO_RULE,
): Rule =>
  changing(title, code, given, () => ({ announcedAt: NOW() }), { staff: by('announce'), floor });

const lacking =
  (overrides: Record<string, unknown>) => (strapi: Parameters<typeof draftSession>[0]) =>
    draftSession(strapi, overrides);

const ofAuthority =
  (authority: Record<string, unknown>) => async (strapi: Parameters<typeof draftSession>[0]) =>
    draftSession(strapi, { authorityKey: (await givenAuthority(strapi, authority)).documentId });

/** What must be so before a session is announced. Source: QC 1374/2016; LAW_2025 for communes. */
export const announcingRules: readonly Rule[] = [
  notAnnounced(
    'announcing a session without an authority',
    'ANNOUNCEMENT_INCOMPLETE',
    async (strapi) => {
      const session = await draftSession(strapi);
      const data = { authority: null };
      await strapi.documents(SESSION).update({ documentId: session.documentId, data } as never);
      return session;
    },
  ),
  notAnnounced(
    'announcing a session without a chair',
    'ANNOUNCEMENT_INCOMPLETE',
    lacking({ chair: null }),
  ),
  notAnnounced(
    'announcing a session without its time',
    'ANNOUNCEMENT_INCOMPLETE',
    lacking({ startsAt: null, plannedEndAt: null }),
  ),
  notAnnounced(
    'announcing a session online without its address',
    'ANNOUNCEMENT_INCOMPLETE',
    lacking({ onlineAddress: null }),
  ),
  notAnnounced(
    'announcing a session at a venue without its broadcast',
    'ANNOUNCEMENT_INCOMPLETE',
    lacking({ mode: 'venue', place: 'Hội trường' }),
  ),
  notAnnounced(
    'announcing a session without saying how questions are received',
    'ANNOUNCEMENT_INCOMPLETE',
    lacking({ intakeChannels: [{ channel: 'portal', address: 'https://haiphong.gov.vn' }] }),
  ),
  notAnnounced(
    'announcing a session of less than 90 minutes',
    'DURATION_TOO_SHORT',
    lacking({ startsAt: fromNow(minutes(60)), plannedEndAt: fromNow(minutes(149)) }),
  ),
  notAnnounced(
    'announcing a session of more than 120 minutes',
    'DURATION_TOO_LONG',
    lacking({ startsAt: fromNow(minutes(60)), plannedEndAt: fromNow(minutes(181)) }),
  ),
  notAnnounced(
    'announcing a session after its start',
    'NOTICE_TOO_SHORT',
    lacking({ startsAt: fromNow(-minutes(1)), plannedEndAt: fromNow(minutes(99)) }),
  ),
  notAnnounced(
    'announcing a commune’s session less than seven days before',
    'NOTICE_TOO_SHORT',
    (strapi) =>
      communeSession(strapi, {
        startsAt: fromNow(days(7) - minutes(1)),
        plannedEndAt: fromNow(days(7) + minutes(99)),
      }),
  ),
  notAnnounced(
    'announcing a session that may overrun by more than its level allows',
    'OVERRUN_TOO_LONG',
    lacking({ overrunMinutes: 121 }),
  ),
  notAnnounced(
    'announcing a session under a chair not entitled to it',
    'CHAIR_NOT_ENTITLED',
    lacking({ chair: { name: 'Ngô Văn Cường', title: 'Chuyên viên', position: 'specialist' } }),
  ),
  notAnnounced(
    'announcing a commune’s session without its council in the chair beside',
    'CO_CHAIR_MISSING',
    (strapi) => communeSession(strapi, { panel: [] }),
  ),
  notAnnounced(
    'announcing a session of a district abolished on 1 July 2025',
    'AUTHORITY_CLOSED',
    ofAuthority({ validTo: '2025-07-01' }),
  ),
  notAnnounced(
    'announcing a session of a level no regulation covers',
    'LEVEL_WITHOUT_RULE',
    ofAuthority({ level: 'ward' }),
  ),
  notAnnounced(
    'announcing a session twice',
    'SESSION_ALREADY_ANNOUNCED',
    announcedSession,
    'SESSION_EVENT_FIXED',
  ),
  notAnnounced(
    'announcing a session that has ended',
    'SESSION_ENDED',
    endedSession,
    'SESSION_EVENT_FIXED',
  ),
  notAnnounced(
    'announcing a session whose latest end has passed',
    'SESSION_ENDED',
    lapsedSession,
    'SESSION_EVENT_FIXED',
  ),
  notAnnounced(
    'announcing a session that was cancelled',
    'SESSION_CANCELLED',
    cancelledSession,
    'SESSION_EVENT_FIXED',
  ),
];

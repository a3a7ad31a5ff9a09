import { SESSION } from '../../../src/content-types';
import {
  announcedSession,
  cancelledSession,
  completePlan,
  draftSession,
  endedSession,
  fromNow,
  givenAuthority,
  lapsedSession,
  liveSession,
  minutes,
} from '../../support/scenario';
import type { Rule } from '../../support/write-paths/path';
import { days, overrunningSession, postponedSession } from './session-states';
import { by, changing, NOW } from './sessions';

const startedAt = () => ({ startedAt: NOW() });
const endedAt = () => ({ endedAt: NOW() });
const cancelledAt = () => ({ cancelledAt: NOW() });
const cancelled = () => ({ cancelledAt: NOW(), cancellationReason: 'Bão số 3' });
const BECAUSE = { reason: 'Bão số 3' };

const extended = (offset: number) => {
  const plannedEndAt = fromNow(offset).toISOString();
  return [() => ({ plannedEndAt }), by('extend', { plannedEndAt })] as const;
};

const moved = (start: number, end: number, reason: string | null = 'Bão số 3') => {
  const startsAt = fromNow(start).toISOString();
  const plannedEndAt = fromNow(end).toISOString();
  const body = { startsAt, plannedEndAt, reason: reason ?? '' };
  const data = { startsAt, plannedEndAt, ...(reason !== null && { postponementReason: reason }) };
  return [() => data, by('postpone', body)] as const;
};

const farSession = (strapi: Parameters<typeof announcedSession>[0]) =>
  announcedSession(strapi, {
    startsAt: fromNow(minutes(60)),
    plannedEndAt: fromNow(minutes(160)),
  });

const [later, extendLater] = extended(minutes(400));
const [earlier, extendEarlier] = extended(minutes(60));
const [past, extendPast] = extended(-minutes(20));
const [tooLong, extendTooLong] = extended(minutes(200));
const [soon, postponeSoon] = moved(minutes(200), minutes(300));
const [unexplained, postponeUnexplained] = moved(days(3), days(3) + minutes(100), null);
const [toPast, postponeToPast] = moved(-minutes(5), minutes(95));
const [backwards, postponeBackwards] = moved(minutes(200), minutes(190));
const [shorter, postponeShorter] = moved(minutes(200), minutes(260));

/** The order of a session's events, and what extending, cancelling and postponing need. */
export const orderRules: readonly Rule[] = [
  changing(
    'starting a session nobody has announced',
    'SESSION_NOT_ANNOUNCED',
    draftSession,
    startedAt,
    {
      staff: by('start'),
      floor: 'RECORD_INVALID',
    },
  ),
  changing(
    'starting a session an hour before its time',
    'SESSION_START_TOO_EARLY',
    farSession,
    startedAt,
    {
      staff: by('start'),
    },
  ),
  changing('starting a session twice', 'SESSION_ALREADY_STARTED', liveSession, startedAt, {
    staff: by('start'),
    floor: 'SESSION_EVENT_FIXED',
  }),
  changing(
    'starting a session whose latest end has passed',
    'SESSION_ENDED',
    endedSession,
    startedAt,
    {
      staff: by('start'),
      floor: 'SESSION_EVENT_FIXED',
    },
  ),
  changing('starting a cancelled session', 'SESSION_CANCELLED', cancelledSession, startedAt, {
    staff: by('start'),
    floor: 'SESSION_CANCELLED',
  }),
  changing(
    'ending a session nobody has announced',
    'SESSION_NOT_ANNOUNCED',
    draftSession,
    endedAt,
    {
      staff: by('end'),
      floor: 'RECORD_INVALID',
    },
  ),
  changing(
    'ending a session that has not started',
    'SESSION_NOT_STARTED',
    announcedSession,
    endedAt,
    {
      staff: by('end'),
      floor: 'RECORD_INVALID',
    },
  ),
  changing('ending a session twice', 'SESSION_ENDED', endedSession, endedAt, {
    staff: by('end'),
    floor: 'SESSION_EVENT_FIXED',
  }),
  changing(
    'ending a session whose latest end has passed',
    'SESSION_ENDED',
    lapsedSession,
    endedAt,
    {
      staff: by('end'),
      floor: 'SESSION_ENDED',
    },
  ),
  changing(
    'cancelling a session nobody has announced',
    'SESSION_NOT_ANNOUNCED',
    draftSession,
    cancelled,
    {
      staff: by('cancel', BECAUSE),
      floor: 'RECORD_INVALID',
    },
  ),
  changing(
    'cancelling a session without a reason',
    'REASON_MISSING',
    announcedSession,
    cancelledAt,
    {
      staff: by('cancel', { reason: '' }),
      floor: 'RECORD_INVALID',
    },
  ),
  changing('cancelling a session on air', 'SESSION_ALREADY_STARTED', liveSession, cancelled, {
    staff: by('cancel', BECAUSE),
    floor: 'RECORD_INVALID',
  }),
  changing('cancelling a session that has ended', 'SESSION_ENDED', endedSession, cancelled, {
    staff: by('cancel', BECAUSE),
    floor: 'SESSION_ENDED',
  }),
  changing('cancelling a session twice', 'SESSION_CANCELLED', cancelledSession, cancelled, {
    staff: by('cancel', BECAUSE),
    floor: 'SESSION_EVENT_FIXED',
  }),

  changing('extending a session to an earlier end', 'EXTENSION_NOT_LATER', liveSession, earlier, {
    staff: extendEarlier,
    floor: 'EXTENSION_NOT_LATER',
  }),
  changing(
    'extending a session to an end already past',
    'EXTENSION_IN_PAST',
    overrunningSession,
    past,
    {
      staff: extendPast,
      floor: 'EXTENSION_IN_PAST',
    },
  ),
  changing(
    'extending a session not yet started beyond its level’s maximum',
    'DURATION_TOO_LONG',
    announcedSession,
    tooLong,
    { staff: extendTooLong },
  ),
  changing('extending a session that has ended', 'SESSION_ENDED', endedSession, later, {
    staff: extendLater,
    floor: 'SESSION_ENDED',
  }),
  changing(
    'extending a session whose latest end has passed',
    'SESSION_ENDED',
    lapsedSession,
    later,
    {
      staff: extendLater,
      floor: 'SESSION_ENDED',
    },
  ),
  changing('extending a cancelled session', 'SESSION_CANCELLED', cancelledSession, later, {
    staff: extendLater,
    floor: 'SESSION_CANCELLED',
  }),

  changing(
    'postponing a session without a reason',
    'REASON_MISSING',
    announcedSession,
    unexplained,
    {
      staff: postponeUnexplained,
    },
  ),
  changing(
    'postponing a session again without saying why this time',
    'REASON_MISSING',
    postponedSession,
    unexplained,
    { staff: postponeUnexplained },
  ),
  changing('moving a session into the past', 'START_NOT_FUTURE', announcedSession, toPast, {
    staff: postponeToPast,
  }),
  changing(
    'moving a session to an end before its start',
    'SCHEDULE_INVALID',
    announcedSession,
    backwards,
    { staff: postponeBackwards, floor: 'RECORD_INVALID' },
  ),
  changing(
    'moving a session to a time too short',
    'DURATION_TOO_SHORT',
    announcedSession,
    shorter,
    {
      staff: postponeShorter,
    },
  ),
  changing('postponing a session on air', 'SESSION_ALREADY_STARTED', liveSession, soon, {
    staff: postponeSoon,
    floor: 'SESSION_ALREADY_STARTED',
  }),
  changing('postponing a session that has ended', 'SESSION_ENDED', endedSession, soon, {
    staff: postponeSoon,
    floor: 'SESSION_ENDED',
  }),

  changing(
    'announcing a session of next week and starting it at once',
    'SESSION_START_TOO_EARLY',
    draftSession,
    () => ({
      startsAt: fromNow(days(7)).toISOString(),
      plannedEndAt: fromNow(days(7) + minutes(100)).toISOString(),
      announcedAt: NOW(),
      startedAt: NOW(),
    }),
    { floor: 'ANNOUNCEMENT_INCOMPLETE' },
  ),
  changing(
    'moving a session to next week and starting it at once',
    'SESSION_START_TOO_EARLY',
    announcedSession,
    () => ({ ...moved(days(7), days(7) + minutes(100))[0](), startedAt: NOW() }),
  ),
  {
    title: 'creating a session of next week that is already on air',
    code: 'SESSION_START_TOO_EARLY',
    by: 'governSession',
    floor: 'ANNOUNCEMENT_INCOMPLETE',
    async given({ strapi }) {
      const { authorityKey, ...plan } = completePlan((await givenAuthority(strapi)).documentId);
      const data = {
        ...plan,
        authority: authorityKey,
        intakeChannels: ['portal', 'email', 'post', 'telephone'].map((channel) => ({
          channel,
          address: 'Số 62 Võ Thị Sáu',
        })),
        startsAt: fromNow(days(7)).toISOString(),
        plannedEndAt: fromNow(days(7) + minutes(100)).toISOString(),
        announcedAt: NOW(),
        startedAt: NOW(),
      };
      return { attempt: { kind: 'create', uid: SESSION, data } };
    },
  },
  {
    title: 'creating a session that has already ended',
    code: 'SESSION_NOT_ANNOUNCED',
    by: 'governSession',
    floor: 'RECORD_INVALID',
    route: 'POST /sessions',
    async given() {
      const data = { topic: 'Đất đai', mode: 'online', overrunMinutes: 0, endedAt: NOW() };
      return {
        attempt: { kind: 'create', uid: SESSION, data },
        staff: { route: 'POST /sessions', body: { ...data, authorityKey: '' } },
      };
    },
    surface: { staff: 'INPUT_INVALID' },
  },
];

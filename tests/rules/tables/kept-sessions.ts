import type { Core } from '@strapi/strapi';
import { AUTHORITY, SESSION } from '../../../src/content-types';
import type { RefusalCode } from '../../../src/domain/refusals';
import {
  announcedSession,
  assignedQuestion,
  cancelledSession,
  draftSession,
  endedSession,
  fromNow,
  givenAuthority,
  lapsedSession,
  liveSession,
  minutes,
  type Session,
} from '../../support/scenario';
import type { Rule } from '../../support/write-paths/path';
import { changing, edit } from './sessions';

type Given = (strapi: Core.Strapi) => Promise<Session>;

const TOPIC = { topic: 'Chủ đề khác' };
const CHAIR = {
  chair: { name: 'Đỗ Thị Mai', title: 'Phó Giám đốc Sở', position: 'department-deputy-director' },
};
const SPECIALIST = {
  chair: { name: 'Ngô Văn Cường', title: 'Chuyên viên', position: 'specialist' },
};

const over: readonly [string, Given, RefusalCode][] = [
  ['that has ended', endedSession, 'SESSION_ENDED'],
  ['whose latest end has passed', lapsedSession, 'SESSION_ENDED'],
  ['that was cancelled', cancelledSession, 'SESSION_CANCELLED'],
];

const overRules = over.flatMap(([state, given, code]) => [
  changing(`changing the topic of a session ${state}`, code, given, () => TOPIC, {
    staff: edit(TOPIC),
    floor: code,
  }),
  changing(`changing the chair of a session ${state}`, code, given, () => CHAIR, {
    staff: edit(CHAIR),
  }),
  changing(
    `changing the overrun of a session ${state}`,
    code,
    given,
    () => ({ overrunMinutes: 90 }),
    {
      staff: edit({ overrunMinutes: 90 }),
      floor: code,
    },
  ),
]);

const promised: readonly [string, Record<string, unknown>, boolean][] = [
  ['address', { slug: 'mot-dia-chi-khac' }, true],
  ['mode', { mode: 'venue', place: 'Hội trường', broadcastUrl: 'https://example.vn' }, true],
  ['overrun', { overrunMinutes: 30 }, true],
  ['rule', { regulation: { fourEyes: false } }, false],
  ['former date', { postponedFrom: '2026-03-09T01:30:00.000Z' }, false],
];

const promisedRules = promised.map(([what, data, isInput]) =>
  changing(
    `changing the ${what} of an announced session`,
    'ANNOUNCED_FIELD_FIXED',
    announcedSession,
    () => data,
    { floor: 'ANNOUNCED_FIELD_FIXED', ...(isInput && { staff: edit(data) }) },
  ),
);

const kept: readonly [string, Given][] = [
  ['announced', announcedSession],
  ['on air', liveSession],
  ['ended', endedSession],
  ['cancelled', cancelledSession],
];

const keptRules = kept.map(([state, given]): Rule => ({
  title: `deleting a session that is ${state}`,
  code: 'SESSION_ANNOUNCED_KEPT',
  by: 'governSession',
  floor: 'SESSION_ANNOUNCED_KEPT',
  async given({ strapi }) {
    const { documentId } = await given(strapi);
    return { attempt: { kind: 'delete', uid: SESSION, documentId } };
  },
}));

const recorded: readonly [string, Given, Record<string, unknown>, RefusalCode][] = [
  ['announcement', announcedSession, { announcedAt: null }, 'SESSION_EVENT_FIXED'],
  ['start', liveSession, { startedAt: null }, 'SESSION_EVENT_FIXED'],
  ['end', endedSession, { endedAt: null }, 'SESSION_ENDED'],
  ['cancellation', cancelledSession, { cancelledAt: null }, 'SESSION_CANCELLED'],
];

const recordedRules = recorded.map(([event, given, data, code]) =>
  changing(`taking back the recorded ${event} of a session`, code, given, () => data, {
    floor: 'SESSION_EVENT_FIXED',
  }),
);

/** What an announced session keeps, and what one that is over keeps. */
export const keptRulesOfSessions: readonly Rule[] = [
  ...overRules,
  ...promisedRules,
  {
    title: 'giving an announced session to another authority',
    code: 'ANNOUNCED_FIELD_FIXED',
    by: 'governSession',
    floor: 'ANNOUNCED_FIELD_FIXED',
    route: 'PUT /sessions/:id',
    async given({ strapi }) {
      const { documentId } = await announcedSession(strapi);
      const authority = (await givenAuthority(strapi)).documentId;
      return {
        attempt: {
          kind: 'change',
          uid: SESSION,
          documentId,
          data: { authority: { set: [authority] } },
        },
        staff: { route: 'PUT /sessions/:id', body: { authorityKey: authority } },
        sql: {
          statement: `update dialogue_sessions_authority_lnk set authority_id =
            (select id from authorities where document_id = ?) where dialogue_session_id =
            (select id from dialogue_sessions where document_id = ?)`,
          bindings: [authority, documentId],
        },
      };
    },
  },
  changing(
    'taking the chair from an announced session',
    'ANNOUNCEMENT_INCOMPLETE',
    announcedSession,
    () => ({ chair: null }),
    { staff: edit({ chair: null }) },
  ),
  changing(
    'giving an announced session a chair not entitled to it',
    'CHAIR_NOT_ENTITLED',
    announcedSession,
    () => SPECIALIST,
    { staff: edit(SPECIALIST) },
  ),
  changing(
    'planning an end before the start, even in preparation',
    'SCHEDULE_INVALID',
    draftSession,
    () => ({ plannedEndAt: fromNow(minutes(10)).toISOString() }),
    { staff: edit({ plannedEndAt: fromNow(minutes(10)).toISOString() }), floor: 'RECORD_INVALID' },
  ),
  {
    title: 'saving a form whose chair somebody else has replaced meanwhile',
    code: 'STALE_REVISION',
    by: 'recogniseStaleForm',
    async given({ strapi }) {
      const { documentId } = await draftSession(strapi);
      const replaced = {
        id: 2_147_483_647,
        name: 'A',
        title: 'B',
        position: 'department-director',
      };
      return { attempt: { kind: 'change', uid: SESSION, documentId, data: { chair: replaced } } };
    },
  },
  ...recordedRules,
  ...keptRules,
  {
    title: 'giving a session the address of another',
    code: 'SLUG_TAKEN',
    by: 'translateDatabaseErrors',
    floor: 'SLUG_TAKEN',
    route: 'PUT /sessions/:id',
    async given({ strapi }) {
      const { slug } = await announcedSession(strapi);
      const { documentId } = await draftSession(strapi);
      return {
        attempt: { kind: 'change', uid: SESSION, documentId, data: { slug } },
        staff: { route: 'PUT /sessions/:id', body: { slug } },
      };
    },
  },
  {
    title: 'cloning a session',
    code: 'COMMAND_REQUIRED',
    by: 'requireCommand',
    async given({ strapi }) {
      const { documentId } = await announcedSession(strapi);
      return { attempt: { kind: 'clone', uid: SESSION, documentId } };
    },
  },
  {
    title: 'moving a question into another session from the session’s side',
    code: 'INVERSE_WRITE',
    by: 'refuseInverseWrites',
    floor: 'ANNOUNCED_FIELD_FIXED',
    async given({ strapi }) {
      const { questionKey } = await assignedQuestion(strapi, await announcedSession(strapi));
      const { documentId } = await announcedSession(strapi);
      const data = { questions: { connect: [questionKey] } };
      return {
        attempt: { kind: 'change', uid: SESSION, documentId, data },
        sql: {
          statement: `update questions_session_lnk set dialogue_session_id =
            (select id from dialogue_sessions where document_id = ?) where question_id =
            (select id from questions where document_id = ?)`,
          bindings: [documentId, questionKey],
        },
      };
    },
  },
  {
    title: 'emptying the list of a session’s announcements',
    code: 'INVERSE_WRITE',
    by: 'refuseInverseWrites',
    floor: 'RECORD_IMMUTABLE',
    async given({ strapi }) {
      const { documentId } = await announcedSession(strapi);
      return {
        attempt: { kind: 'change', uid: SESSION, documentId, data: { announcements: { set: [] } } },
        sql: {
          statement: `delete from announcements_session_lnk where dialogue_session_id =
            (select id from dialogue_sessions where document_id = ?)`,
          bindings: [documentId],
        },
      };
    },
  },
  {
    title: 'deleting an authority that has announced a session',
    code: 'AUTHORITY_KEPT' as RefusalCode,
    by: 'floor',
    floor: 'AUTHORITY_KEPT' as RefusalCode,
    async given({ strapi }) {
      const { authorityKey } = await announcedSession(strapi);
      return { attempt: { kind: 'delete', uid: AUTHORITY, documentId: authorityKey } };
    },
  },
];

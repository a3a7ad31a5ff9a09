import type { UID } from '@strapi/strapi';
import {
  ANNOUNCEMENT,
  ANSWER,
  AUDIT_ENTRY,
  OUTBOX_MESSAGE,
  QUESTION,
} from '../../../src/content-types';
import type { RefusalCode } from '../../../src/domain/refusals';
import {
  announcedSession,
  answeredQuestion,
  ANSWER_TEXT,
  assignedQuestion,
  draftSession,
  givenAuthority,
} from '../../support/scenario';
import type { Rule } from '../../support/write-paths/path';
import type { World } from '../../support/write-paths/world';

const latest = async ({ strapi }: World, uid: UID.ContentType): Promise<string> => {
  const [record] = await strapi.documents(uid).findMany({ sort: 'id:desc', limit: 1 } as never);
  return record!.documentId;
};

const kept = (
  kind: 'change' | 'delete',
  what: string,
  uid: UID.ContentType,
  data: Record<string, unknown> = {},
): Rule => ({
  title: `${kind === 'delete' ? 'deleting' : 'changing'} ${what}`,
  code: 'RECORD_IMMUTABLE',
  by: 'floor',
  floor: 'RECORD_IMMUTABLE',
  async given(world) {
    await assignedQuestion(world.strapi, await announcedSession(world.strapi));
    const documentId = await latest(world, uid);
    return kind === 'delete'
      ? { attempt: { kind, uid, documentId } }
      : { attempt: { kind, uid, documentId, data } };
  },
});

const question = (session: string, more: Record<string, unknown> = {}) => ({
  session,
  content: 'Vì sao hồ sơ bị trả lại?',
  kind: 'difficulty',
  submitterName: 'N.T.H.',
  submitterKind: 'individual',
  language: 'vi',
  position: 1,
  submissionCount: 1,
  receivedAt: new Date().toISOString(),
  acceptedAt: new Date().toISOString(),
  ...more,
});

/** Public questions and answers, and the records nobody changes. */
export const recordRules: readonly Rule[] = [
  {
    title: 'publishing a question nobody has sent',
    code: 'QUESTION_WITHOUT_SUBMISSION',
    by: 'floor',
    floor: 'QUESTION_WITHOUT_SUBMISSION',
    async given({ strapi }) {
      const { documentId } = await announcedSession(strapi);
      const { session: _session, ...columns } = question('');
      const names = Object.keys(columns).map((name) => name.replace(/[A-Z]/g, '_$&').toLowerCase());
      return {
        attempt: { kind: 'create', uid: QUESTION, data: question(documentId) },
        sql: {
          statement: `insert into questions (document_id, ${names.join(', ')})
            values ('d', ${names.map(() => '?').join(', ')})`,
          bindings: Object.values(columns),
        },
      };
    },
  },
  {
    title: 'publishing a question outside every session',
    code: 'SESSION_NOT_ANNOUNCED',
    by: 'governQuestion',
    async given() {
      const { session: _session, ...data } = question('');
      return { attempt: { kind: 'create', uid: QUESTION, data } };
    },
  },
  {
    title: 'publishing a question of a session nobody has announced, assigned already',
    code: 'SESSION_NOT_ANNOUNCED',
    by: 'governQuestion',
    async given({ strapi }) {
      const { documentId, authorityKey } = await draftSession(strapi);
      const data = question(documentId, { assignedAuthority: authorityKey });
      return { attempt: { kind: 'create', uid: QUESTION, data } };
    },
  },
  {
    title: 'moving a question into another session',
    code: 'ANNOUNCED_FIELD_FIXED',
    by: 'governQuestion',
    floor: 'ANNOUNCED_FIELD_FIXED',
    async given({ strapi }) {
      const { questionKey } = await assignedQuestion(strapi, await announcedSession(strapi));
      const { documentId: session } = await announcedSession(strapi);
      const data = { session: { set: [session] } };
      return {
        attempt: { kind: 'change', uid: QUESTION, documentId: questionKey, data },
        sql: {
          statement: `delete from questions_session_lnk where question_id =
            (select id from questions where document_id = ?)`,
          bindings: [questionKey],
        },
      };
    },
  },
  {
    title: 'assigning a question to an authority that is closed',
    code: 'AUTHORITY_CLOSED',
    by: 'governQuestion',
    route: 'POST /questions/:id/assign',
    async given({ strapi }) {
      const { questionKey: documentId } = await assignedQuestion(
        strapi,
        await announcedSession(strapi),
      );
      const closed = (await givenAuthority(strapi, { validTo: '2025-07-01' })).documentId;
      const data = { assignedAuthority: { set: [closed] } };
      return {
        attempt: { kind: 'change', uid: QUESTION, documentId, data },
        staff: { route: 'POST /questions/:id/assign', body: { authorityKey: closed } },
      };
    },
  },
  {
    title: 'deleting a question that was received',
    code: 'RECORD_IMMUTABLE',
    by: 'floor',
    floor: 'RECORD_IMMUTABLE',
    async given({ strapi }) {
      const { questionKey } = await assignedQuestion(strapi, await announcedSession(strapi));
      return { attempt: { kind: 'delete', uid: QUESTION, documentId: questionKey } };
    },
  },
  {
    title: 'publishing an answer nobody has approved',
    code: 'ANSWER_WITHOUT_APPROVAL',
    by: 'floor',
    floor: 'ANSWER_WITHOUT_APPROVAL',
    async given({ strapi }) {
      const { questionKey } = await assignedQuestion(strapi, await announcedSession(strapi));
      const issuedAt = new Date().toISOString();
      return {
        attempt: {
          kind: 'create',
          uid: ANSWER,
          data: { ...ANSWER_TEXT, issuedAt, question: questionKey },
        },
        sql: {
          statement: `insert into answers (document_id, content, answerer_name, answerer_title, issued_at)
            values ('d', ?, ?, ?, ?)`,
          bindings: [...Object.values(ANSWER_TEXT), issuedAt],
        },
      };
    },
  },
  {
    title: 'changing a published answer past its draft',
    code: 'ANSWER_WITHOUT_APPROVAL',
    by: 'floor',
    floor: 'ANSWER_WITHOUT_APPROVAL',
    async given({ strapi }) {
      const { answerKey } = await answeredQuestion(strapi, await announcedSession(strapi));
      const data = { content: 'Một câu trả lời khác.' };
      return { attempt: { kind: 'change', uid: ANSWER, documentId: answerKey, data } };
    },
  },
  {
    title: 'deleting a published answer',
    code: 'RECORD_IMMUTABLE',
    by: 'floor',
    floor: 'RECORD_IMMUTABLE',
    async given({ strapi }) {
      const { answerKey } = await answeredQuestion(strapi, await announcedSession(strapi));
      return { attempt: { kind: 'delete', uid: ANSWER, documentId: answerKey } };
    },
  },
  kept('change', 'an announcement', ANNOUNCEMENT, { title: 'Thông báo khác' }),
  kept('delete', 'an announcement', ANNOUNCEMENT),
  kept('change', 'an entry of the audit', AUDIT_ENTRY, { command: 'session.nothing' }),
  kept('delete', 'an entry of the audit', AUDIT_ENTRY),
  kept('change', 'a message that is to be delivered', OUTBOX_MESSAGE, { kind: 'session.nothing' }),
  kept('delete', 'a message that is to be delivered', OUTBOX_MESSAGE),
  {
    title: 'copying a question, or emptying the queue by one SQL statement',
    code: 'COMMAND_REQUIRED',
    by: 'requireCommand',
    floor: 'RECORD_IMMUTABLE' as RefusalCode,
    async given({ strapi }) {
      const { questionKey: documentId } = await assignedQuestion(
        strapi,
        await announcedSession(strapi),
      );
      return {
        attempt: { kind: 'clone', uid: QUESTION, documentId },
        sql: { statement: 'truncate submissions, dialogue_sessions cascade', bindings: [] },
      };
    },
  },
];

import type { BulkOutcome } from '../../src/staff-api/contract/submission';
import { type RunningApp, startApp } from '../support/app';
import {
  givenAuthority,
  givenSubmission,
  liveSession,
  type Session,
  STAFF,
} from '../support/scenario';
import { draftInState } from './support/draft-in-state';
import { type Person, person } from './support/people';

let app: RunningApp;
let session: Session;
let editor: Person;

beforeAll(async () => {
  app = await startApp();
  session = await liveSession(app.strapi);
  editor = await person(app, 'editor');
});
afterAll(() => app?.stop());

const given = async () => (await givenSubmission(app.strapi, session)).documentId;

const bulk = (body: Record<string, unknown>) =>
  editor.gets<BulkOutcome[]>(`POST /sessions/${session.documentId}/bulk`, body);

const fates = async (keys: string[]) => {
  const rows = await app.strapi.db.connection('submissions').whereIn('document_id', keys);
  return keys.map((key) => rows.find((row) => row.document_id === key)?.fate);
};

const desksOf = async (keys: string[]) => {
  const { rows } = await app.strapi.db.connection.raw(
    `select d.authority_key as key from submissions s
      join answer_drafts d on d.question_key = s.question_key and d.state <> 'released'
      where s.document_id = any(?)`,
    [keys],
  );
  return rows.map(({ key }: { key: string }) => key);
};

it('accounts for every key: done, or refused for its own reason', async () => {
  const [first, rejected, last] = [await given(), await given(), await given()];
  const held = await given();
  const elsewhere = await givenSubmission(app.strapi, await liveSession(app.strapi));
  await editor.gets(`POST /submissions/${rejected}/reject`, { code: 'unreadable' });
  await (await person(app, 'editor')).gets(`POST /submissions/${held}/lock`);

  const keys = [first, rejected, held, 'unknown', elsewhere.documentId, last];
  const outcomes = await bulk({ action: 'accept', keys });

  expect(outcomes.map(({ documentId }) => documentId)).toEqual(keys);
  expect(outcomes.map(({ done, code }) => (done ? 'done' : code))).toEqual([
    'done',
    'FATE_TRANSITION',
    'ITEM_LOCKED',
    'RECORD_UNKNOWN',
    'RECORD_UNKNOWN',
    'done',
  ]);
  expect(outcomes[1]).toMatchObject({
    questionKey: null,
    message: expect.stringContaining('tình trạng'),
    messageEn: expect.stringContaining('state'),
  });
  expect(await fates([first, rejected, held, last])).toEqual([
    'accepted',
    'rejected',
    'pending',
    'accepted',
  ]);
});

it('merges into a pending lead, which is accepted first, and comes apart again', async () => {
  const [lead, second, third] = [await given(), await given(), await given()];
  const keys = [lead, second, third];
  const outcomes = await bulk({ action: 'merge', lead, keys });

  expect(await fates(keys)).toEqual(['accepted', 'merged', 'merged']);
  expect(outcomes.every(({ done }) => done)).toBe(true);
  expect(new Set(outcomes.map(({ questionKey }) => questionKey)).size).toBe(1);

  await bulk({ action: 'reconsider', keys: [...keys].reverse() });
  expect(await fates(keys)).toEqual(['pending', 'pending', 'pending']);
});

it('leaves of many what one would leave', async () => {
  const authorityKey = session.authorityKey;
  const one = await given();
  const [two, three] = [await given(), await given()];
  await editor.gets(`POST /submissions/${one}/accept`, { authorityKey });
  await bulk({ action: 'assign', authorityKey, keys: [two, three] });

  const traceOf = async (key: string) => {
    const { connection } = app.strapi.db;
    const { rows } = await connection.raw(
      `with mine as (select s.document_id as submission, s.question_key as question,
          (select d.document_id from answer_drafts d where d.question_key = s.question_key) as draft
        from submissions s where s.document_id = ?)
      select (select jsonb_agg(jsonb_build_array(a.command, a.subject_type, a.actor_id, a.details) order by a.id)
          from audit_entries a, mine where a.subject_key in (submission, question, draft)
          and a.command <> 'submission.receive') as entries,
        (select jsonb_agg(jsonb_build_array(m.kind, m.payload ->> 'fate') order by m.kind)
          from outbox_messages m, mine where m.aggregate_key in (submission, question)) as messages,
        (select to_jsonb(q) - '{id,document_id,content,position,received_at,accepted_at,created_at,updated_at,published_at}'::text[]
          from questions q, mine where q.document_id = question) as question,
        (select to_jsonb(d) - '{id,document_id,question_key,created_at,updated_at,published_at}'::text[]
          from answer_drafts d, mine where d.document_id = draft) as draft,
        (select jsonb_build_array(l.dialogue_session_id, a.authority_id, l.question_ord = q.position)
          from questions q join mine on q.document_id = question
          join questions_session_lnk l on l.question_id = q.id
          join questions_assigned_authority_lnk a on a.question_id = q.id) as links`,
      [key],
    );
    return rows[0];
  };

  const expected = await traceOf(one);
  for (const key of [two, three]) expect(await traceOf(key)).toEqual(expected);
});

it('assigns pending and accepted ones alike, and assigns them back', async () => {
  const other = (await givenAuthority(app.strapi)).documentId;
  const { submissionKey } = await draftInState(app.strapi, session, 'assigned');
  const keys = [await given(), submissionKey];

  await bulk({ action: 'assign', authorityKey: other, keys });
  expect(await desksOf(keys)).toEqual([other, other]);
  await bulk({ action: 'assign', authorityKey: session.authorityKey, keys });
  expect(await desksOf(keys)).toEqual([session.authorityKey, session.authorityKey]);
});

it('assigns many accepted ones as it would assign one', async () => {
  const other = (await givenAuthority(app.strapi)).documentId;
  const { connection } = app.strapi.db;
  const inState = (state: 'assigned' | 'drafting' | 'submitted') => async () =>
    (await draftInState(app.strapi, session, state)).submissionKey;
  const unassigned = async () => {
    const key = await given();
    await editor.gets(`POST /submissions/${key}/accept`, {});
    return key;
  };
  const backAndForth = async () => {
    const key = await inState('drafting')();
    await bulk({ action: 'assign', authorityKey: other, keys: [key] });
    await bulk({ action: 'assign', authorityKey: session.authorityKey, keys: [key] });
    return key;
  };
  const theirs = async () => {
    const key = await given();
    await editor.gets(`POST /submissions/${key}/accept`, { authorityKey: other });
    return key;
  };

  const traceOf = async (key: string) => {
    const { rows } = await connection.raw(
      `with mine as (select s.question_key as question from submissions s where s.document_id = ?)
      select (select jsonb_agg(jsonb_build_array(a.command, a.subject_type, a.actor_id, a.details)
            order by a.id)
          from audit_entries a, mine where a.command = 'question.assign' and (a.subject_key = question
            or a.subject_key in (select document_id from answer_drafts where question_key = question)))
          as entries,
        (select jsonb_agg(m.kind order by m.kind)
          from outbox_messages m, mine where m.aggregate_key = question) as messages,
        (select to_jsonb(q) - '{id,document_id,content,position,received_at,accepted_at,created_at,updated_at,published_at}'::text[]
            || jsonb_build_object('is_touched', q.updated_at > q.created_at)
          from questions q, mine where q.document_id = question) as question,
        (select jsonb_agg(to_jsonb(d) - '{id,document_id,question_key,versions,created_at,updated_at,published_at}'::text[]
            || jsonb_build_object('is_touched', d.updated_at > d.created_at, 'is_due', d.due_at is not null)
            order by d.id)
          from answer_drafts d, mine where d.question_key = question) as drafts,
        (select jsonb_agg(to_jsonb(l) - '{id,question_id}'::text[])
          from questions q join mine on q.document_id = question
          join questions_assigned_authority_lnk l on l.question_id = q.id) as links`,
      [key],
    );
    return rows[0];
  };

  const makers = [
    unassigned,
    inState('assigned'),
    inState('drafting'),
    inState('submitted'),
    backAndForth,
    theirs,
  ];
  const singly: string[] = [];
  const together: string[] = [];
  for (const make of makers) {
    singly.push(await make());
    together.push(await make());
  }
  const questionKeyOf = async (key: string) =>
    (await connection('submissions').where({ document_id: key }).first()).question_key as string;

  for (const key of singly) {
    const actor = { kind: 'staff' as const, id: editor.id };
    const assignment = app.strapi.service('api::question.assignment');
    await assignment.assign(await questionKeyOf(key), other, actor);
  }
  const outcomes = await bulk({ action: 'assign', authorityKey: other, keys: together });

  expect(outcomes.map(({ done }) => done)).toEqual(makers.map(() => true));
  expect(await desksOf(together)).toEqual(makers.map(() => other));
  for (const [at, key] of singly.entries()) {
    expect(await traceOf(together[at]!)).toEqual(await traceOf(key));
  }
});

it('refuses of many accepted ones those whose answer is approved or public, and assigns the rest', async () => {
  const other = (await givenAuthority(app.strapi)).documentId;
  const keys: string[] = [];
  for (const state of ['assigned', 'approved', 'published'] as const) {
    keys.push((await draftInState(app.strapi, session, state)).submissionKey);
  }
  const { submissionKey: corrected, draftKey } = await draftInState(
    app.strapi,
    session,
    'published',
  );
  await app.strapi.service('api::answer-draft.desk').correct(draftKey, 'Sửa số liệu', STAFF);
  keys.push(corrected);
  const before = await desksOf(keys.slice(1));

  const outcomes = await bulk({ action: 'assign', authorityKey: other, keys });

  expect(outcomes.map(({ done, code }) => (done ? 'done' : code))).toEqual([
    'done',
    'ANSWER_STATE',
    'ANSWER_STATE',
    'ANSWER_PUBLISHED',
  ]);
  expect(await desksOf([keys[0]!])).toEqual([other]);
  expect(await desksOf(keys.slice(1))).toEqual(before);
});

it.each([
  ['reject', { code: 'other', details: 'Trùng' }, 'rejected'],
  ['transfer', { to: 'Bộ Tài chính' }, 'transferred'],
  ['quarantine', { reason: 'Thư rác' }, 'pending'],
])('does what one %s does', async (action, body, fate) => {
  const keys = [await given(), await given()];
  const outcomes = await bulk({ action, keys, ...body });
  expect(outcomes.map(({ done }) => done)).toEqual([true, true]);
  expect(await fates(keys)).toEqual([fate, fate]);
});

it.each([
  ['no key', { action: 'accept', keys: [] }],
  ['more than 500', { action: 'accept', keys: Array.from({ length: 501 }, (_, at) => `k${at}`) }],
  ['an unknown action', { action: 'withdraw', keys: ['k'] }],
  ['a merge into nothing', { action: 'merge', keys: ['k'] }],
])('is refused with %s', async (_what, body) => {
  expect(await editor.isRefused(`POST /sessions/${session.documentId}/bulk`, body)).toEqual([
    400,
    'INPUT_INVALID',
  ]);
});

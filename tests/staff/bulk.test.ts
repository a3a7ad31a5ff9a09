import type { BulkOutcome } from '../../src/staff-api/contract/submission';
import { type RunningApp, startApp } from '../support/app';
import { givenAuthority, givenSubmission, liveSession, type Session } from '../support/scenario';
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

it('assigns pending and accepted ones alike, and assigns them back', async () => {
  const other = (await givenAuthority(app.strapi)).documentId;
  const { submissionKey } = await draftInState(app.strapi, session, 'assigned');
  const keys = [await given(), submissionKey];

  await bulk({ action: 'assign', authorityKey: other, keys });
  expect(await desksOf(keys)).toEqual([other, other]);
  await bulk({ action: 'assign', authorityKey: session.authorityKey, keys });
  expect(await desksOf(keys)).toEqual([session.authorityKey, session.authorityKey]);
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

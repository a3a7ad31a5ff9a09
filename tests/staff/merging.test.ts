import fc from 'fast-check';
import { QUESTION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { givenSubmission, liveSession, type Session, submissionBody } from '../support/scenario';
import { codeOf, jsonOf } from './support/call';
import { draftInState } from './support/draft-in-state';
import { type Person, person } from './support/people';

let app: RunningApp;
let session: Session;
let editor: Person;
let colleague: Person;

beforeAll(async () => {
  app = await startApp();
  session = await liveSession(app.strapi);
  editor = await person(app, 'editor');
  colleague = await person(app, 'editor');
});
afterAll(() => app?.stop());

const given = async (overrides: Record<string, unknown> = {}) =>
  (await givenSubmission(app.strapi, session, overrides)).documentId;

const accepted = (documentId: string) =>
  editor.gets<{ questionKey: string }>(`POST /submissions/${documentId}/accept`);

const merge = (documentId: string, questionKey: string) =>
  editor.gets(`POST /submissions/${documentId}/merge`, { questionKey });

/** Every column of the submissions and questions but those that Strapi stamps at each write. */
const rows = async () => {
  const { connection } = app.strapi.db;
  const { rows: stored } = await connection.raw(
    `select 'submission' as of, to_jsonb(s) - '{updated_at,published_at}'::text[] as row from submissions s
     union all select 'question', to_jsonb(q) - '{updated_at,published_at}'::text[] from questions q
     order by 1, 2`,
  );
  return stored;
};

describe('unmerging', () => {
  it('restores the submission and the question exactly', async () => {
    const { questionKey } = await accepted(
      await given({ name: 'Phạm Thị Trước', publicName: 'full' }),
    );
    const second = await given({ name: 'Lê Văn Sau', publicName: 'full' });
    const before = await rows();

    await merge(second, questionKey);
    expect(await rows()).not.toEqual(before);
    await editor.gets(`POST /submissions/${second}/reconsider`);

    expect(await rows()).toEqual(before);
  });

  it('restores who is named, also after whoever asked first has left', async () => {
    const [first, second, third] = [await given(), await given(), await given()];
    const { questionKey } = await accepted(first!);
    await merge(third!, questionKey);
    await editor.gets(`POST /submissions/${first}/reconsider`);
    const before = await rows();

    await merge(second!, questionKey);
    await editor.gets(`POST /submissions/${second}/reconsider`);

    expect(await rows()).toEqual(before);
  });
});

describe('a merged submission', () => {
  it('shows its receipt the question of the lead', async () => {
    const { questionKey } = await accepted(await given());
    const { documentId, receipt } = await givenSubmission(app.strapi, session);
    await merge(documentId, questionKey);

    const fate = await app.strapi.service('api::submission.receipt').fateOf(receipt);
    expect(fate).toMatchObject({ fate: 'merged', question: { documentId: questionKey } });
  });

  it('moves to another question in one step; a question nobody stands behind goes', async () => {
    const [lead, mover] = [await given(), await given()];
    const into = (await accepted(lead!)).questionKey;
    const from = (await accepted(mover!)).questionKey;

    expect(
      await editor.isRefused(`POST /submissions/${mover}/merge`, { questionKey: into }),
    ).toEqual([400, 'FATE_TRANSITION']);
    await editor.gets(`POST /submissions/${mover}/merge`, { questionKey: into, from });

    expect(await app.strapi.documents(QUESTION).findOne({ documentId: from })).toBeNull();
    const question = await app.strapi.documents(QUESTION).findOne({ documentId: into });
    expect(question?.submissionCount).toBe(2);
    expect(
      await editor.isRefused(`POST /submissions/${mover}/merge`, { questionKey: into, from: into }),
    ).toEqual([400, 'FATE_TRANSITION']);
  });

  it('does not move from a question readers have the answer to', async () => {
    const { submissionKey, questionKey: from } = await draftInState(
      app.strapi,
      session,
      'published',
    );
    const { questionKey } = await accepted(await given());
    const before = await rows();
    expect(
      await editor.isRefused(`POST /submissions/${submissionKey}/merge`, { questionKey, from }),
    ).toEqual([400, 'FATE_QUESTION_ANSWERED']);
    expect(await rows()).toEqual(before);
  });
});

it('whoever decides too late is told what was decided, and by whom', async () => {
  const documentId = await given();
  await colleague.gets(`POST /submissions/${documentId}/reject`, { code: 'unreadable' });

  const late = await editor.does(`POST /submissions/${documentId}/accept`);
  expect(codeOf(late)).toBe('FATE_TRANSITION');
  expect(
    jsonOf<{ error: { details: { params: unknown } } }>(late).error.details.params,
  ).toMatchObject({
    fate: 'rejected',
    by: { userId: colleague.id },
  });
});

describe('two who word a question at once', () => {
  it('lose neither text: the later one is told the other', async () => {
    const { questionKey } = await accepted(await given());
    const stored = await app.strapi.documents(QUESTION).findOne({ documentId: questionKey });
    const known = { content: stored!.content, theme: stored!.theme ?? null };
    const wordings = ['Bao giờ cầu được sửa?', 'Khi nào sửa cầu?'];

    const answers = await Promise.all(
      [editor, colleague].map((one, at) =>
        one.does(`PUT /questions/${questionKey}`, { content: wordings[at], known }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.findIndex(({ status }) => status === 409);
    expect(codeOf(answers[lost]!)).toBe('STALE_REVISION');
    const now = await app.strapi.documents(QUESTION).findOne({ documentId: questionKey });
    expect(now?.content).toBe(wordings[1 - lost]);
    expect(jsonOf<{ error: { details: object } }>(answers[lost]!).error.details).toMatchObject({
      current: { content: wordings[1 - lost], theme: known.theme },
    });
  });
});

type Move = { of: number; verb: 'accept' | 'merge' | 'reconsider'; into: number };

const move = fc.record<Move>({
  of: fc.nat(3),
  verb: fc.constantFrom('accept', 'merge', 'merge', 'reconsider'),
  into: fc.nat(3),
});

it('whatever is accepted, merged and reconsidered, the account is right after every step', async () => {
  const triage = app.strapi.service('api::submission.triage');
  const actor = { kind: 'staff' as const, id: editor.id };
  const { connection } = app.strapi.db;

  const broken = async (sessionKey: string) => {
    const { rows: found } = await connection.raw(
      `select q.document_id from questions q where q.submission_count <>
         (select count(*) from submissions s where s.question_key = q.document_id)
       union all select s.document_id from submissions s where s.session_key = ? and
         (s.fate in ('accepted', 'merged')) <> exists (
           select 1 from questions q where q.document_id = s.question_key)`,
      [sessionKey],
    );
    return found;
  };

  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 12 }), async (moves) => {
      const fresh = await liveSession(app.strapi);
      const keys: string[] = [];
      for (let at = 0; at < 4; at += 1) {
        const data = submissionBody();
        keys.push((await givenSubmission(app.strapi, fresh, data)).documentId);
      }
      const standing = async (key: string) =>
        (await connection('submissions').where({ document_id: key }).first()) as {
          fate: string;
          question_key: string | null;
        };
      for (const { of, verb, into } of moves) {
        const target = (await standing(keys[into]!)).question_key ?? 'none';
        const before = await standing(keys[of]!);
        const step =
          verb === 'merge'
            ? triage.merge(keys[of], target, actor, before.question_key)
            : verb === 'accept'
              ? triage.accept(keys[of], {}, actor)
              : triage.reconsider(keys[of], actor);
        const done = await step.then(
          () => true,
          () => false,
        );
        if (!done) expect(await standing(keys[of]!)).toEqual(before);
        expect(await broken(fresh.documentId)).toEqual([]);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

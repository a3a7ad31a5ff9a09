import { startApp, type RunningApp } from '../support/app';
import {
  ANSWER_TEXT,
  assignedQuestion,
  givenSubmission,
  LEADER,
  liveSession,
  signedIn,
  STAFF,
  staffCall,
  type Session,
} from '../support/scenario';

/** For the race of three; two meet often enough in fewer. */
const MANY_ROUNDS = 20;
const ROUNDS = 8;

interface Answer {
  status: number;
  body: { data?: { questionKey?: string }; error?: { details: { code: string } } };
}

/** Each row breaks a promise; there must be none, at any time. */
const BROKEN_PROMISES: Record<string, string> = {
  'a submission with no known fate': `select document_id from submissions where fate not in
    ('pending','accepted','merged','rejected','transferred','answered_privately','withdrawn')`,
  'a submission whose question does not exist': `select document_id from submissions s
    where s.fate in ('accepted','merged')
    and not exists (select 1 from questions q where q.document_id = s.question_key)`,
  'a question that does not stand for as many submissions as point to it': `select document_id
    from questions q where q.submission_count <>
    (select count(*) from submissions s where s.question_key = q.document_id)`,
  'a question without a session': `select document_id from questions q
    where not exists (select 1 from questions_session_lnk l where l.question_id = q.id)`,
  'a place in the order taken twice': `select s.dialogue_session_id, q.position from questions q
    join questions_session_lnk s on s.question_id = q.id group by 1, 2 having count(*) > 1`,
  'a draft on a desk whose question does not exist': `select document_id from answer_drafts d
    where d.state <> 'released'
    and not exists (select 1 from questions q where q.document_id = d.question_key)`,
  'an answer whose question does not exist': `select document_id from answers a
    where not exists (select 1 from answers_question_lnk l where l.answer_id = a.id)`,
  'a decision told twice or never': `select aggregate_key from outbox_messages
    where kind = 'question.accepted' group by 1 having count(*) > 1`,
};

describe('two editors at the same moment', () => {
  let app: RunningApp;
  let session: Session;
  let tokens: string[];

  const act = async (editor: number, key: string, verb: string, body: object = {}) =>
    (await staffCall(
      app.baseUrl,
      tokens[editor]!,
      'POST',
      `/submissions/${key}/${verb}`,
      body,
    )) as Answer;

  const approvedAnswer = async () => {
    const desk = app.strapi.service('api::answer-draft.desk');
    const assigned = await assignedQuestion(app.strapi, session);
    await desk.save(assigned.draftKey, ANSWER_TEXT, 0, STAFF);
    await desk.submit(assigned.draftKey, 1, STAFF);
    await desk.approve(assigned.draftKey, 1, LEADER);
    return assigned;
  };

  const submissionKey = async () => (await givenSubmission(app.strapi, session)).documentId;

  const fateOf = async (key: string) => {
    const [row] = await app.strapi.db.connection('submissions').where({ document_id: key });
    return { fate: row.fate, questionKey: row.question_key };
  };

  const questionExists = async (key: string) =>
    (await app.strapi.db.connection('questions').where({ document_id: key })).length === 1;

  /** What became of a race: who won, and with which code the others were refused. */
  const outcome = (answers: Answer[]) => {
    for (const { status } of answers) expect([200, 400, 404]).toContain(status);
    return answers.map(({ body }) => body.error?.details.code ?? 'done').sort();
  };

  const accounts = async () => {
    const { body } = await staffCall(
      app.baseUrl,
      tokens[0]!,
      'GET',
      `/sessions/${session.documentId}`,
    );
    const { received, fates } = (body as { data: { account: { received: number; fates: object } } })
      .data.account;
    return { received, sum: Object.values(fates).reduce((sum, count) => sum + count, 0) };
  };

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
    tokens = [];
    for (let count = 0; count < 3; count += 1) {
      tokens.push((await signedIn(app.strapi, app.baseUrl, 'dialogue-editor')).token);
    }
  });

  afterEach(async () => {
    for (const [promise, query] of Object.entries(BROKEN_PROMISES)) {
      const { rows } = await app.strapi.db.connection.raw(query);
      expect({ [promise]: rows }).toEqual({ [promise]: [] });
    }
    const { received, sum } = await accounts();
    expect(sum).toBe(received);
  });

  afterAll(() => app.stop());

  it('make one question of a submission both accept', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const key = await submissionKey();
      const answers = await Promise.all([0, 1].map((editor) => act(editor, key, 'accept')));

      expect(outcome(answers)).toEqual(['FATE_TRANSITION', 'done']);
      const won = answers.find(({ status }) => status === 200)!.body.data!.questionKey;
      expect(await fateOf(key)).toEqual({ fate: 'accepted', questionKey: won });
      expect(await app.strapi.db.connection('questions')).toHaveLength(round + 1);
    }
  });

  it('give a submission that one accepts, one merges and one rejects a single fate', async () => {
    const { questionKey } = await assignedQuestion(app.strapi, session);
    for (let round = 0; round < MANY_ROUNDS; round += 1) {
      const key = await submissionKey();
      const answers = await Promise.all([
        act(0, key, 'accept'),
        act(1, key, 'merge', { questionKey }),
        act(2, key, 'reject', { code: 'out_of_scope' }),
      ]);

      expect(outcome(answers)).toEqual(['FATE_TRANSITION', 'FATE_TRANSITION', 'done']);
      const winner = ['accepted', 'merged', 'rejected'][
        answers.findIndex(({ status }) => status === 200)
      ];
      expect((await fateOf(key)).fate).toBe(winner);
    }
  });

  it('merge into a question that is being withdrawn, or find it gone', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const lead = await assignedQuestion(app.strapi, session);
      const key = await submissionKey();
      const [withdrawn, merged] = await Promise.all([
        act(0, lead.submissionKey, 'withdraw'),
        act(1, key, 'merge', { questionKey: lead.questionKey }),
      ]);

      expect(withdrawn.status).toBe(200);
      expect(outcome([merged])).toEqual([merged.status === 200 ? 'done' : 'INPUT_INVALID']);
      expect(await questionExists(lead.questionKey)).toBe(merged.status === 200);
      expect((await fateOf(key)).fate).toBe(merged.status === 200 ? 'merged' : 'pending');
    }
  });

  it('reconsider the last submission of a question while another is merged into it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const lead = await assignedQuestion(app.strapi, session);
      const key = await submissionKey();
      const [merged, reconsidered] = await Promise.all([
        act(0, key, 'merge', { questionKey: lead.questionKey }),
        act(1, lead.submissionKey, 'reconsider'),
      ]);

      expect(reconsidered.status).toBe(200);
      expect(outcome([merged])).toEqual([merged.status === 200 ? 'done' : 'INPUT_INVALID']);
      expect(await fateOf(lead.submissionKey)).toEqual({ fate: 'pending', questionKey: null });
      expect(await questionExists(lead.questionKey)).toBe(merged.status === 200);
    }
  });

  it('leave no question behind when its last two submissions are withdrawn at once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const lead = await assignedQuestion(app.strapi, session);
      const key = await submissionKey();
      await act(0, key, 'merge', { questionKey: lead.questionKey });
      const answers = await Promise.all([
        act(0, lead.submissionKey, 'withdraw'),
        act(1, key, 'reconsider'),
      ]);

      expect(outcome(answers)).toEqual(['done', 'done']);
      expect(await questionExists(lead.questionKey)).toBe(false);
    }
  });

  it('withdraw a question whose answer is approved: the text is given back and can go out no more', async () => {
    const desk = app.strapi.service('api::answer-draft.desk');
    const { draftKey, submissionKey: lead, questionKey } = await approvedAnswer();

    expect((await act(0, lead, 'withdraw')).status).toBe(200);
    expect(await questionExists(questionKey)).toBe(false);
    await expect(desk.publish(draftKey, LEADER)).rejects.toMatchObject({
      details: { code: 'ANSWER_STATE' },
    });
  });

  it('withdraw a question while its answer is published: readers have both or neither', async () => {
    const desk = app.strapi.service('api::answer-draft.desk');
    for (let round = 0; round < ROUNDS; round += 1) {
      const { draftKey, submissionKey: lead, questionKey } = await approvedAnswer();
      const [withdrawn, published] = await Promise.all([
        act(0, lead, 'withdraw'),
        desk.publish(draftKey, LEADER).then(
          () => 'done',
          (error: { details?: { code?: string } }) => error.details?.code,
        ),
      ]);

      const [code] = outcome([withdrawn]);
      expect([
        ['FATE_QUESTION_ANSWERED', 'done'],
        ['done', 'REFERENCE_UNKNOWN'],
        ['done', 'ANSWER_STATE'],
      ]).toContainEqual([code, published]);
      expect(await questionExists(questionKey)).toBe(published === 'done');
    }
  });

  it('assign and withdraw a question: no desk keeps what no longer exists', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { submissionKey: lead, questionKey } = await assignedQuestion(app.strapi, session);
      const answers = await Promise.all([
        act(0, lead, 'withdraw'),
        staffCall(app.baseUrl, tokens[1]!, 'POST', `/questions/${questionKey}/assign`, {
          authorityKey: session.authorityKey,
        }) as Promise<Answer>,
      ]);

      expect(answers[0]!.status).toBe(200);
      outcome(answers);
    }
  });

  it('accept ten submissions at once in an order without gaps or ties', async () => {
    const other = await liveSession(app.strapi);
    const keys = [];
    for (let count = 0; count < 10; count += 1) {
      keys.push((await givenSubmission(app.strapi, other)).documentId);
    }
    const answers = await Promise.all(keys.map((key, at) => act(at % 3, key, 'accept')));

    expect(outcome(answers)).toEqual(keys.map(() => 'done'));
    const questions = await app.strapi.documents('api::question.question').findMany({
      filters: { session: { documentId: other.documentId } },
      sort: 'position',
      limit: 20,
    });
    expect(questions.map(({ position }) => position)).toEqual(keys.map((_key, at) => at + 1));
  });
});

import { codesOf, graphqlClient } from '../graphql/support/graphql';
import { inStep } from '../live/support/in-step';
import { type RunningApp, startApp } from '../support/app';
import {
  answeredQuestion,
  ANSWER_TEXT,
  assignedQuestion,
  EDITOR,
  givenSubmission,
  LEADER,
  liveSession,
  type Session,
  STAFF,
} from '../support/scenario';
import { portalOf } from './support/portal';

const ROUNDS = 8;
const WITHDRAW = `mutation ($code: String!) { withdrawSubmission(code: $code) {
  fate canWithdraw timeline { kind } } }`;

describe('a sender who takes a question back', () => {
  let app: RunningApp;
  let session: Session;
  const portal = portalOf(() => app.baseUrl);
  const triage = () => app.strapi.service('api::submission.triage');
  const questionsOf = (key: string) =>
    app.strapi.db.connection('questions').where({ document_id: key });
  const auditOf = (key: string) =>
    app.strapi.db
      .connection('audit_entries')
      .where({ subject_key: key, command: 'submission.withdraw' });
  const kindsOf = (data: Record<string, unknown>) =>
    (data.timeline as { kind: string }[]).map(({ kind }) => kind);

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
  });
  afterAll(() => app?.stop());

  it('has a pending one back, once, in its own name', async () => {
    const { documentId, receipt } = await givenSubmission(app.strapi, session);
    const first = await portal.withdraw(receipt);
    const again = await portal.withdraw(receipt);

    expect([first.status, first.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    expect(first.data).toMatchObject({ fate: 'withdrawn', canWithdraw: false, question: null });
    expect(kindsOf(first.data)).toEqual(['received', 'withdrawn']);
    expect([again.status, again.data]).toEqual([200, first.data]);
    expect(await auditOf(documentId)).toMatchObject([{ actor_kind: 'public', actor_id: null }]);
  });

  it('has the public question off the live page, and the draft off the desk', async () => {
    const { receipt, questionKey, draftKey } = await assignedQuestion(app.strapi, session);
    await inStep(app, session);
    const { version } = await live();
    expect((await portal.withdraw(receipt)).data).toMatchObject({ fate: 'withdrawn' });
    await inStep(app, session);

    expect(await questionsOf(questionKey)).toEqual([]);
    expect((await live(`?since=${version}`)).removed).toContain(questionKey);
    const [draft] = await app.strapi.db
      .connection('answer_drafts')
      .where({ document_id: draftKey });
    expect(draft.state).toBe('released');
  });

  const live = async (query = '') => {
    const response = await fetch(
      `${app.baseUrl}/api/dialogue-sessions/${session.slug}/live${query}`,
    );
    return ((await response.json()) as { data: { version: number; removed: string[] } }).data;
  };

  it('leaves a question alone that others ask, too', async () => {
    const { questionKey, receipt } = await assignedQuestion(app.strapi, session);
    const other = await givenSubmission(app.strapi, session, { name: 'Lê Văn Khôi' });
    await triage().merge(other.documentId, questionKey, EDITOR);
    await portal.withdraw(receipt);

    expect((await portal.receipt(other.receipt)).data).toMatchObject({
      fate: 'merged',
      publicQuestion: { documentId: questionKey, submissionCount: 1, submitterName: 'L.V.K.' },
    });
  });

  it('is refused when the question is answered: readers have the answer', async () => {
    const { receipt } = await answeredQuestion(app.strapi, session);

    expect((await portal.receipt(receipt)).data).toMatchObject({ canWithdraw: false });
    expect(await portal.withdraw(receipt)).toMatchObject({
      status: 400,
      code: 'FATE_QUESTION_ANSWERED',
    });
  });

  it.each([
    [
      'rejected',
      (key: string) => triage().reject(key, 'out_of_scope', null, EDITOR),
      'FATE_TRANSITION',
    ],
    [
      'transferred',
      (key: string) => triage().transfer(key, 'Sở Y tế', null, EDITOR),
      'FATE_TRANSITION',
    ],
    [
      'answered privately',
      (key: string) => triage().answerPrivately(key, 'Đã xong.', EDITOR),
      'FATE_FINAL',
    ],
  ])('is refused for one that was %s, and not told by whom', async (_fate, decide, code) => {
    const { documentId, receipt } = await givenSubmission(app.strapi, session);
    await decide(documentId);
    const answer = await portal.withdraw(receipt);

    expect([answer.status, answer.code]).toEqual([400, code]);
    expect(JSON.parse(answer.text).error.details.params ?? {}).not.toHaveProperty('by');
    expect((await portal.receipt(receipt)).data).toMatchObject({ canWithdraw: false });
  });

  it.each(['', '00000-00000-00000-00000', 'x'.repeat(10_000)])(
    'is unknown without a code: %j',
    async (code) => {
      expect(await portal.withdraw(code)).toMatchObject({ status: 404, code: 'RECEIPT_UNKNOWN' });
    },
  );

  it('does so by GraphQL as by REST', async () => {
    const graphql = graphqlClient(() => app.baseUrl);
    const { receipt } = await givenSubmission(app.strapi, session);
    const { data } = await graphql(WITHDRAW, { code: receipt });

    expect(data.withdrawSubmission).toEqual({
      fate: 'withdrawn',
      canWithdraw: false,
      timeline: [{ kind: 'received' }, { kind: 'withdrawn' }],
    });
    expect(codesOf(await graphql(WITHDRAW, { code: 'none' }))).toEqual(['RECEIPT_UNKNOWN']);
  });

  it('reads the whole way of an answered question', async () => {
    const { receipt, questionKey } = await answeredQuestion(app.strapi, session);
    const { data } = await portal.receipt(receipt);

    expect(kindsOf(data)).toEqual(['received', 'accepted', 'assigned', 'answered']);
    expect(data.publicQuestion).toMatchObject({
      documentId: questionKey,
      answers: [{ content: ANSWER_TEXT.content }],
    });
  });

  describe('at the same moment', () => {
    it('as a second page of the same sender: both are told it is withdrawn', async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { documentId, receipt } = await givenSubmission(app.strapi, session);
        const answers = await Promise.all([1, 2, 3].map(() => portal.withdraw(receipt)));

        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
        expect(answers.every(({ data }) => data.fate === 'withdrawn')).toBe(true);
        expect(await auditOf(documentId)).toHaveLength(1);
      }
    });

    it('as an editor accepts: withdrawn in the end, or before the editor could', async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { documentId, receipt } = await givenSubmission(app.strapi, session);
        const accepting = triage()
          .accept(documentId, {}, EDITOR)
          .then(
            ({ questionKey }: { questionKey: string }) => questionKey,
            ({ details }: { details: { code: string } }) => details.code,
          );
        const [withdrawn, accepted] = await Promise.all([portal.withdraw(receipt), accepting]);

        expect(withdrawn.data).toMatchObject({ fate: 'withdrawn', question: null });
        if (accepted !== 'FATE_FINAL') expect(await questionsOf(accepted)).toEqual([]);
      }
    });

    it('as the answer goes out: readers have both question and answer, or neither', async () => {
      const desk = app.strapi.service('api::answer-draft.desk');
      for (let round = 0; round < ROUNDS; round += 1) {
        const { draftKey, questionKey, receipt } = await assignedQuestion(app.strapi, session);
        await desk.save(draftKey, ANSWER_TEXT, 0, STAFF);
        await desk.submit(draftKey, 1, STAFF);
        await desk.approve(draftKey, 1, LEADER);
        const publishing = desk.publish(draftKey, LEADER).then(
          () => true,
          () => false,
        );
        const [withdrawn, published] = await Promise.all([portal.withdraw(receipt), publishing]);

        expect([200, 400]).toContain(withdrawn.status);
        expect(published).toBe(withdrawn.code === 'FATE_QUESTION_ANSWERED');
        expect(await questionsOf(questionKey)).toHaveLength(published ? 1 : 0);
      }
    });

    it('as the only other sender: no question is left behind', async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const lead = await assignedQuestion(app.strapi, session);
        const other = await givenSubmission(app.strapi, session);
        await triage().merge(other.documentId, lead.questionKey, EDITOR);
        const answers = await Promise.all(
          [lead.receipt, other.receipt].map((code) => portal.withdraw(code)),
        );

        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
        expect(await questionsOf(lead.questionKey)).toEqual([]);
      }
    });
  });
});

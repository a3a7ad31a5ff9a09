import { startApp, type RunningApp } from '../support/app';
import {
  answeredQuestion,
  assignedQuestion,
  EDITOR,
  givenSubmission,
  liveSession,
  type Session,
} from '../support/scenario';
import { REJECTION_CODES } from '../../src/domain/submission/rejection';
import { portalOf } from './support/portal';

const FATE = `query ($code: String!) { receipt(code: $code) {
  receivedAt session { documentId slug topic } fate decidedAt question { documentId answered }
  rejection { code message messageEn } transferredTo note
  timeline { at kind authority } canWithdraw
  publicQuestion { documentId position content theme kind submitterName submitterKind language
    submissionCount receivedAt acceptedAt calledAt recordingSeconds
    assignedAuthority { documentId name slug }
    answers { documentId authority { documentId name slug } answererName answererTitle content
      documents { title url } recordingSeconds issuedAt correctedAt correctionNote } }
} }`;

const UNKNOWN = '00000-00000-00000-00000';

describe('a receipt', () => {
  let app: RunningApp;
  let session: Session;
  const portal = portalOf(() => app.baseUrl);
  const triage = () => app.strapi.service('api::submission.triage');

  /** What REST and GraphQL say of a receipt; both must say the same. */
  const fateOf = async (code: string) => {
    const rest = await portal.receipt(code);
    expect(rest.status).toBe(200);
    expect(rest.headers.get('Cache-Control')).toBe('no-store');
    const graphql = await portal.post<{ receipt: object }>('/graphql', {
      query: FATE,
      variables: { code },
    });
    expect(graphql.data.receipt).toEqual(rest.data);
    expect(graphql.headers.get('Cache-Control')).toBe('no-store');
    return rest.data;
  };

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
  });

  afterAll(() => app.stop());

  it('tells of a pending submission where and when it was received', async () => {
    const { receipt, receivedAt } = await givenSubmission(app.strapi, session);
    const { documentId, slug } = session;

    expect(await fateOf(receipt)).toEqual({
      receivedAt,
      session: { documentId, slug, topic: expect.any(String) },
      fate: 'pending',
      decidedAt: null,
      question: null,
      rejection: null,
      transferredTo: null,
      note: null,
      timeline: [{ at: receivedAt, kind: 'received', authority: null }],
      publicQuestion: null,
      canWithdraw: true,
    });
  });

  it('tells of an accepted one its question, and later that it is answered', async () => {
    const open = await assignedQuestion(app.strapi, session);
    const answered = await answeredQuestion(app.strapi, session);

    expect(await fateOf(open.receipt)).toMatchObject({
      fate: 'accepted',
      decidedAt: expect.any(String),
      question: { documentId: open.questionKey, answered: false },
    });
    expect(await fateOf(answered.receipt)).toMatchObject({
      question: { documentId: answered.questionKey, answered: true },
    });
  });

  it('tells of a merged one the question it was merged into, and whether that is answered', async () => {
    const { questionKey } = await answeredQuestion(app.strapi, session);
    const { documentId, receipt } = await givenSubmission(app.strapi, session);
    await triage().merge(documentId, questionKey, EDITOR);

    expect(await fateOf(receipt)).toMatchObject({
      fate: 'merged',
      question: { documentId: questionKey, answered: true },
    });
  });

  it('tells of a rejected one the ground in both languages, and the explanation', async () => {
    const { documentId, receipt } = await givenSubmission(app.strapi, session);
    await triage().reject(documentId, 'already_public', 'Xem Cổng thông tin.', EDITOR);
    const { vi, en } = REJECTION_CODES.already_public;

    expect(await fateOf(receipt)).toMatchObject({
      fate: 'rejected',
      rejection: { code: 'already_public', message: vi, messageEn: en },
      note: 'Xem Cổng thông tin.',
      question: null,
    });
  });

  it('tells of a transferred one to whom', async () => {
    const { documentId, receipt } = await givenSubmission(app.strapi, session);
    await triage().transfer(documentId, 'Sở Xây dựng', null, EDITOR);

    expect(await fateOf(receipt)).toMatchObject({
      fate: 'transferred',
      transferredTo: 'Sở Xây dựng',
      note: null,
    });
  });

  it('tells of one answered privately the answer', async () => {
    const { documentId, receipt } = await givenSubmission(app.strapi, session);
    await triage().answerPrivately(documentId, 'Hồ sơ của bà\nđã được giải quyết.', EDITOR);

    expect(await fateOf(receipt)).toMatchObject({
      fate: 'answered_privately',
      note: 'Hồ sơ của bà\nđã được giải quyết.',
    });
  });

  it('tells of a withdrawn one nothing but that', async () => {
    const { submissionKey, receipt } = await assignedQuestion(app.strapi, session);
    await triage().withdraw(submissionKey, EDITOR);

    expect(await fateOf(receipt)).toMatchObject({ fate: 'withdrawn', question: null, note: null });
  });

  it('forgets the ground of a rejection that is reconsidered', async () => {
    const { documentId, receipt } = await givenSubmission(app.strapi, session);
    await triage().reject(documentId, 'other', 'Nhầm', EDITOR);
    await triage().reconsider(documentId, EDITOR);

    expect(await fateOf(receipt)).toMatchObject({ fate: 'pending', rejection: null, note: null });
  });

  it.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['without hyphens', (code: string) => code.replaceAll('-', '')],
    ['with spaces', (code: string) => ` ${code.replaceAll('-', ' ')}\n`],
    ['with O for nought', (code: string) => code.replaceAll('0', 'O')],
    ['with I for one', (code: string) => code.replaceAll('1', 'I')],
    ['with a small l for one', (code: string) => code.replaceAll('1', 'l')],
  ])('is found when it is typed %s', async (_way, typed) => {
    // Several, so that most ways change something.
    for (let count = 0; count < 5; count += 1) {
      const { receipt, receivedAt } = await givenSubmission(app.strapi, session);
      expect((await portal.receipt(typed(receipt))).data).toMatchObject({ receivedAt });
    }
  });

  it.each([
    ['an empty code', ''],
    ['a code of spaces', '   '],
    ['a code too short', '00000-00000-00000-0000'],
    ['a code too long', '00000-00000-00000-000000'],
    ['a code with a letter the alphabet has not', 'UUUUU-00000-00000-00000'],
    ['a code with Vietnamese letters', 'ĐĐĐĐĐ-00000-00000-00000'],
    ['a code of 10 kB', '0'.repeat(10_000)],
    ['a code of 60 kB of hyphens', '-'.repeat(60_000)],
    ['a code with a quote', "' or 1=1 --"],
    ['a code with a lone surrogate', '\uD800'],
  ])('is unknown for %s, to the byte as for a code nobody has', async (_kind, code) => {
    const unknown = await portal.receipt(UNKNOWN);
    const malformed = await portal.receipt(code);

    expect([unknown.status, unknown.code]).toEqual([404, 'RECEIPT_UNKNOWN']);
    expect([malformed.status, malformed.text]).toEqual([404, unknown.text]);
    expect(malformed.headers.get('Cache-Control')).toBe('no-store');
  });

  it.each([
    ['a number', { code: 1 }, 400, 'INPUT_INVALID'],
    ['null', { code: null }, 400, 'INPUT_INVALID'],
    ['a list', { code: [UNKNOWN] }, 400, 'INPUT_INVALID'],
    ['an object', { code: { $ne: '' } }, 400, 'INPUT_INVALID'],
    ['nothing', {}, 400, 'INPUT_INVALID'],
    ['another key beside it', { code: UNKNOWN, fate: 'pending' }, 400, 'INPUT_INVALID'],
    ['a NUL', { code: 'a\u0000' }, 400, 'TEXT_INVALID'],
    ['70 kB', { code: '0'.repeat(70_000) }, 413, 'BODY_TOO_LARGE'],
  ])('is not asked for by %s', async (_kind, body, status, code) => {
    const answer = await portal.post('/api/receipts', body);

    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it('is not asked for by a form of another site', async () => {
    const { receipt } = await givenSubmission(app.strapi, session);
    const answer = await portal.post('/api/receipts', `code=${receipt}`, {
      'Content-Type': 'application/x-www-form-urlencoded',
    });

    expect([answer.status, answer.code]).toEqual([415, 'BODY_TYPE_REFUSED']);
  });

  it('is never read by an address', async () => {
    const { receipt } = await givenSubmission(app.strapi, session);
    const query = encodeURIComponent(`{ receipt(code: "${receipt}") { fate } }`);
    const get = async (path: string) => {
      const response = await fetch(`${app.baseUrl}${path}`);
      return { status: response.status, text: await response.text() };
    };

    expect((await get(`/api/receipts?code=${receipt}`)).status).toBe(404);
    expect((await get(`/api/receipts/${receipt}`)).status).toBe(404);
    const graphql = await get(`/graphql?query=${query}`);
    expect(graphql.text).toContain('RECEIPT_BY_POST');
    expect(JSON.parse(graphql.text).data).toEqual({ receipt: null });
  });
});

import { startApp, type RunningApp } from '../support/app';
import {
  ANSWER_TEXT,
  completePlan,
  givenAuthority,
  givenProfiles,
  signedIn,
  staffCall,
  submissionBody,
} from '../support/scenario';

type Body = { data: Record<string, never>; error?: { details: { code: string } } };

describe('the way of a question, through HTTP', () => {
  let app: RunningApp;
  let editor: string;
  let staff: string;
  let leader: string;
  let authorityKey: string;

  const call = (token: string, method: string, path: string, body?: unknown) =>
    staffCall(app.baseUrl, token, method, path, body) as Promise<{ status: number; body: Body }>;

  const publicJson = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${app.baseUrl}${path}`, init);
    return { status: response.status, body: (await response.json()) as Body };
  };

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    publicJson(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    app = await startApp();
    await givenProfiles(app.strapi);
    authorityKey = (await givenAuthority(app.strapi)).documentId;
    editor = (await signedIn(app.strapi, app.baseUrl, 'dialogue-editor')).token;
    staff = (await signedIn(app.strapi, app.baseUrl, 'authority-staff', [authorityKey])).token;
    leader = (await signedIn(app.strapi, app.baseUrl, 'dialogue-leader', [authorityKey])).token;
  });

  afterAll(() => app.stop());

  it('leads from the announcement to the published answer and the end', async () => {
    const prepared = await call(editor, 'POST', '/sessions', completePlan(authorityKey));
    expect(prepared.status).toBe(201);
    const { documentId, slug } = prepared.body.data as unknown as Record<string, string>;

    const hidden = await publicJson(`/api/dialogue-sessions/${documentId}`);
    expect(hidden.status).toBe(404);
    const early = await post(`/api/dialogue-sessions/${slug}/questions`, {
      data: submissionBody(),
    });
    expect([early.status, early.body.error?.details.code]).toEqual([404, 'SESSION_UNKNOWN']);

    expect((await call(editor, 'POST', `/sessions/${documentId}/announce`, {})).status).toBe(200);
    const announced = await publicJson(
      `/api/announcements?filters[session][documentId]=${documentId}&populate=session`,
    );
    const [announcement] = announced.body.data as unknown as Record<string, string>[];
    expect(announcement.kind).toBe('upcoming');

    expect((await call(editor, 'POST', `/sessions/${documentId}/start`, {})).status).toBe(200);
    const key = { 'Idempotency-Key': 'the-way-of-a-question-1' };
    const question = { data: submissionBody() };
    const submitted = await post(`/api/dialogue-sessions/${slug}/questions`, question, key);
    expect(submitted.status).toBe(201);
    const receipt = submitted.body.data as unknown as { receipt: string; receivedAt: string };
    expect(Object.keys(receipt).sort()).toEqual(['receipt', 'receivedAt']);

    const queue = await call(editor, 'GET', `/sessions/${documentId}/submissions?fate=pending`);
    const [submission] = (queue.body.data as never)['submissions'] as { documentId: string }[];
    const accepted = await call(editor, 'POST', `/submissions/${submission.documentId}/accept`, {
      content: 'Hồ sơ cấp phép bị trả lại nhiều lần mà không nêu lý do.',
    });
    expect(accepted.status).toBe(200);
    const { questionKey } = accepted.body.data as unknown as { questionKey: string };
    const assigned = await call(editor, 'POST', `/questions/${questionKey}/assign`, {
      authorityKey,
    });
    const { draftKey } = assigned.body.data as unknown as { draftKey: string };

    const desk = await call(staff, 'GET', '/desk');
    expect((desk.body.data as never)['drafts']).toHaveLength(1);
    const draft = `/answer-drafts/${draftKey}`;
    expect((await call(staff, 'PUT', draft, { ...ANSWER_TEXT, revision: 0 })).status).toBe(200);
    const stale = await call(staff, 'PUT', draft, { ...ANSWER_TEXT, revision: 0 });
    expect([stale.status, stale.body.error?.details.code]).toEqual([409, 'STALE_REVISION']);
    expect((await call(staff, 'POST', `${draft}/submit`, { revision: 1 })).status).toBe(200);
    expect((await call(staff, 'POST', `${draft}/approve`, { revision: 1 })).status).toBe(403);
    expect((await call(leader, 'POST', `${draft}/approve`, { revision: 1 })).status).toBe(200);
    expect((await call(leader, 'POST', `${draft}/publish`, {})).status).toBe(200);

    const answers = await publicJson(`/api/questions/${questionKey}?populate=answers`);
    expect((answers.body.data as never)['answers']).toMatchObject([
      { content: ANSWER_TEXT.content, answererName: ANSWER_TEXT.answererName },
    ]);
    const fate = await post('/api/receipts', { code: receipt.receipt });
    expect(fate.body.data).toMatchObject({
      fate: 'accepted',
      question: { documentId: questionKey, answered: true },
    });

    expect((await call(editor, 'POST', `/sessions/${documentId}/end`, {})).status).toBe(200);
    const late = await post(`/api/dialogue-sessions/${slug}/questions`, { data: submissionBody() });
    expect([late.status, late.body.error?.details.code]).toEqual([400, 'INTAKE_CLOSED']);
    const retried = await post(`/api/dialogue-sessions/${slug}/questions`, question, key);
    expect([retried.status, retried.body.data]).toEqual([201, receipt]);
    const other = await post(
      `/api/dialogue-sessions/${slug}/questions`,
      { data: submissionBody() },
      key,
    );
    expect([other.status, other.body.error?.details.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });
});

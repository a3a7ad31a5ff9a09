import { randomUUID } from 'node:crypto';
import { EDITOR, liveSession, submissionBody, type Session } from '../support/scenario';
import { startApp, type RunningApp } from '../support/app';
import { SESSION } from '../../src/content-types';
import { formOf, JPEG, PDF, PNG, pngOf } from './support/files';
import { portalOf } from './support/portal';

describe('a submission repeated under its key', () => {
  let app: RunningApp;
  let session: Session;
  const portal = portalOf(() => app.baseUrl);

  const rows = async (content: unknown) => {
    const stored = await app.strapi.db
      .connection('submissions')
      .where({ content })
      .select('document_id');
    const messages = await app.strapi.db.connection('outbox_messages').whereIn(
      'aggregate_key',
      stored.map((row: { document_id: string }) => row.document_id),
    );
    return { submissions: stored.length, messages: messages.length };
  };

  const once = { submissions: 1, messages: 1 };
  const reused = [409, 'IDEMPOTENCY_KEY_REUSED'];

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
  });

  afterAll(() => app.stop());

  it('is answered with the first receipt and stored once', async () => {
    const body = submissionBody();
    const key = randomUUID();
    const first = await portal.submit(session.slug, body, key);
    const second = await portal.submit(session.slug, body, key);

    expect([second.status, second.text]).toEqual([201, first.text]);
    expect(await rows(body.content)).toEqual(once);
  });

  it('fifty times at once is stored once, and answered fifty times alike', async () => {
    const body = submissionBody();
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => portal.submit(session.slug, body, key)),
    );

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect(await rows(body.content)).toEqual(once);
  });

  it('with its keys in another order, and defaults spelt out, is the same', async () => {
    const body = submissionBody();
    const key = randomUUID();
    const first = await portal.submit(session.slug, body, key);
    const turned = Object.fromEntries(Object.entries(body).reverse());
    const second = await portal.post(
      `/api/dialogue-sessions/${session.slug}/questions`,
      { data: { language: 'vi', publicName: 'initials', ...turned, email: null } },
      { 'Idempotency-Key': key },
    );

    expect([second.status, second.text]).toEqual([201, first.text]);
  });

  it('with another body is refused, and the first stays', async () => {
    const body = submissionBody();
    const key = randomUUID();
    await portal.submit(session.slug, body, key);
    const other = await portal.submit(session.slug, { ...body, content: 'Nội dung khác' }, key);

    expect([other.status, other.code]).toEqual(reused);
    expect(await rows('Nội dung khác')).toEqual({ submissions: 0, messages: 0 });
  });

  it('in another session is another submission', async () => {
    const body = submissionBody();
    const key = randomUUID();
    const other = await liveSession(app.strapi);
    const here = await portal.submit(session.slug, body, key);
    const there = await portal.submit(other.slug, body, key);

    expect([here.status, there.status]).toEqual([201, 201]);
    expect(there.data.receipt).not.toBe(here.data.receipt);
    expect(await rows(body.content)).toEqual({ submissions: 2, messages: 2 });
  });

  it('through GraphQL is answered with the receipt of the portal', async () => {
    const body = submissionBody();
    const key = randomUUID();
    const first = await portal.submit(session.slug, body, key);
    const second = await portal.post<{ submitQuestion: object }>('/graphql', {
      query: `mutation ($slug: String!, $data: SubmissionInput!, $key: String) {
        submitQuestion(sessionSlug: $slug, data: $data, idempotencyKey: $key) { receipt receivedAt }
      }`,
      variables: { slug: session.slug, data: body, key },
    });

    expect(second.data.submitQuestion).toEqual(first.data);
    expect(second.headers.get('Cache-Control')).toBe('no-store');
    expect(await rows(body.content)).toEqual(once);
  });

  it('with the same files in the same order is the same', async () => {
    const body = submissionBody();
    const key = randomUUID();
    const files = [
      { name: 'don.pdf', bytes: Buffer.concat([PDF, Buffer.alloc(3_000_000)]) },
      { name: 'anh.png', bytes: PNG },
      { name: 'anh.jpg', bytes: JPEG },
    ];
    const answers = [];
    for (let count = 0; count < 5; count += 1) {
      answers.push(await portal.submit(session.slug, formOf(body, files), key));
    }

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
  });

  it.each([
    ['a file of other bytes', [{ name: 'anh.png', bytes: pngOf(100) }]],
    ['a file of another name', [{ name: 'khac.png', bytes: PNG }]],
    ['no file', []],
  ])('with %s is refused', async (_difference, files) => {
    const body = submissionBody();
    const key = randomUUID();
    const png = [{ name: 'anh.png', bytes: PNG }];
    expect((await portal.submit(session.slug, formOf(body, png), key)).status).toBe(201);
    const other = await portal.submit(session.slug, formOf(body, files), key);

    expect([other.status, other.code]).toEqual(reused);
  });

  it('is still free when the first body was refused', async () => {
    const body = submissionBody();
    const key = randomUUID();
    for (const fault of [{ email: 'x' }, { consent: false }, { address: '' }, { authority: 'x' }]) {
      expect((await portal.submit(session.slug, { ...body, ...fault }, key)).status).toBe(400);
    }

    expect((await portal.submit(session.slug, body, key)).status).toBe(201);
    expect(await rows(body.content)).toEqual(once);
  });

  it('after the end is answered with the first receipt, while all else is refused', async () => {
    const ending = await liveSession(app.strapi);
    const body = submissionBody();
    const key = randomUUID();
    const first = await portal.submit(ending.slug, body, key);
    await app.strapi.service(SESSION).end(ending.documentId, EDITOR);

    const repeated = await portal.submit(ending.slug, body, key);
    const other = await portal.submit(ending.slug, {}, key);
    const late = await portal.submit(ending.slug, body, randomUUID());
    expect([repeated.status, repeated.text]).toEqual([201, first.text]);
    expect([other.status, other.code]).toEqual(reused);
    expect([late.status, late.code]).toEqual([400, 'INTAKE_CLOSED']);
  });
});

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import http from 'node:http';
import { countStatements } from '../support/count-statements';
import { type RunningApp, startApp } from '../support/app';
import { becomes } from '../support/becomes';
import { eventually } from '../support/eventually';
import { inStep } from './support/in-step';
import {
  answeredQuestion,
  assignedQuestion,
  draftSession,
  EDITOR,
  givenSubmission,
  liveSession,
  type Session,
} from '../support/scenario';

interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

describe('the live snapshot of a session', () => {
  let app: RunningApp;
  let session: Session;
  let answered: { questionKey: string };

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
    answered = await answeredQuestion(app.strapi, session);
  });

  beforeEach(() => inStep(app, session));

  afterAll(() => app?.stop());

  const ask = (
    query = '',
    headers: Record<string, string> = {},
    { method = 'GET', slug = session.slug } = {},
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const url = `${app.baseUrl}/api/dialogue-sessions/${slug}/live${query}`;
      const request = http.request(url, { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      request.on('error', reject).end();
    });
  const json = async (query = '') => JSON.parse((await ask(query)).body.toString()).data;
  const codeOf = ({ body }: Answer) => JSON.parse(body.toString()).error.details.code;

  it('tells state, window, clocks, counters, and the questions with their answers', async () => {
    const data = await json();
    expect(data).toMatchObject({
      session: {
        documentId: session.documentId,
        slug: session.slug,
        state: 'live',
        window: { isOpen: true },
        chair: { name: 'Trần Văn Bình', title: 'Giám đốc Sở' },
        authority: { documentId: session.authorityKey },
        currentQuestion: null,
      },
      questions: [
        { documentId: answered.questionKey, answers: [{ answererTitle: 'Giám đốc Sở' }] },
      ],
      page: { number: 1, pages: 1, questions: 1 },
    });
  });

  it('is what the API documents say, to the key', async () => {
    const { components } = JSON.parse(
      await (await fetch(`${app.baseUrl}/api-docs/openapi.json`)).text(),
    );
    const { LiveSnapshot, LiveDelta } = components.schemas;
    const [whole, delta] = [await json(), await json('?since=1')];
    for (const [data, schema] of [
      [whole, LiveSnapshot],
      [delta, LiveDelta],
      [whole.session, LiveSnapshot.properties.session],
      [whole.counters, LiveSnapshot.properties.counters],
      [whole.page, LiveSnapshot.properties.page],
      [whole.poll, LiveSnapshot.properties.poll],
    ]) {
      expect(Object.keys(data).sort()).toEqual([...schema.required].sort());
    }
  });

  it('shows of each question what the public API shows of it', async () => {
    const [question] = (await json()).questions;
    const response = await fetch(`${app.baseUrl}/api/questions/${answered.questionKey}`);
    const { data } = (await response.json()) as { data: Record<string, unknown> };
    const { createdAt, updatedAt, publishedAt, ...shown } = data;
    expect(question).toMatchObject(shown);
    expect([createdAt, updatedAt, publishedAt]).not.toContain(undefined);
  });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('comes as %s to whoever takes it, the same to the byte', async (coding, decompress) => {
    const plain = await ask();
    const packed = await ask('', { 'Accept-Encoding': coding });
    expect(packed.headers).toMatchObject({
      'content-encoding': coding,
      'content-length': String(packed.body.length),
      vary: 'Accept-Encoding, Origin',
    });
    expect(decompress(packed.body)).toEqual(plain.body);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });

  it('is 304 for whoever has it, in whichever coding, until it changes', async () => {
    const { headers } = await ask('', { 'Accept-Encoding': 'gzip' });
    const known = { 'If-None-Match': `"else", W/${headers.etag}` };
    const again = await ask('', known);
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([
      304,
      0,
      expect.stringContaining('s-maxage'),
    ]);

    const { version } = await json();
    await assignedQuestion(app.strapi, session);
    await eventually(async () => (await json()).version > version);
    expect((await ask('', known)).status).toBe(200);
  });

  it('lets a shared cache answer readers, also while this node is away', async () => {
    const { headers } = await ask();
    expect(headers['cache-control']).toMatch(
      /^public, max-age=\d, s-maxage=\d, stale-while-revalidate=\d, stale-if-error=1800$/,
    );
    expect(headers.etag).toMatch(/^"[\w-]{22}"$/);
  });

  it('may be read by pages of the portal and by no others', async () => {
    const portal = await ask('', { Origin: 'https://portal.example.vn' });
    const other = await ask('', { Origin: 'https://other.example' });
    expect(portal.headers['access-control-allow-origin']).toBe('https://portal.example.vn');
    expect(portal.headers['access-control-expose-headers']).toContain('ETag');
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('carries the time of the database', async () => {
    const [{ now }] = (await app.strapi.db.connection.raw('select now()')).rows;
    const { headers } = await ask();
    expect(Math.abs(Date.parse(headers.date!) - now.getTime())).toBeLessThanOrEqual(2_000);
  });

  it('has no body for HEAD, and else the same head', async () => {
    const head = await ask('', {}, { method: 'HEAD' });
    const { headers, body } = await ask();
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, headers.etag]);
    expect(head.headers['content-length']).toBe(String(body.length));
  });

  it('tells by a delta what changed since a version, and whom it took down', async () => {
    const taken = await assignedQuestion(app.strapi, session);
    await inStep(app, session);
    const { version } = await json();
    expect(await json(`?since=${version}`)).toMatchObject({ questions: [], removed: [] });

    await app.strapi
      .service('api::submission.triage')
      .withdraw(taken.submissionKey, 'Rút lại', EDITOR);
    await eventually(async () => (await json()).version > version);

    expect(await json(`?since=${version}`)).toMatchObject({
      questions: [],
      removed: [taken.questionKey],
      more: false,
    });
  });

  it.each([
    ['?page=0', 400, 'QUERY_KEY_REFUSED'],
    ['?page=x', 400, 'QUERY_KEY_REFUSED'],
    ['?since=-1', 400, 'QUERY_KEY_REFUSED'],
    ['?since=9999999999999999', 400, 'QUERY_KEY_REFUSED'],
    ['?since=01', 400, 'QUERY_KEY_REFUSED'],
    ['?page=00', 400, 'QUERY_KEY_REFUSED'],
    ['?page=01', 400, 'QUERY_KEY_REFUSED'],
    ['?since=1&page=1', 400, 'QUERY_KEY_REFUSED'],
    ['?page=1&page=1', 400, 'QUERY_KEY_REFUSED'],
    ['?_=123', 400, 'QUERY_KEY_REFUSED'],
    ['?populate=*', 400, 'QUERY_KEY_REFUSED'],
    ['?page=2', 404, 'NOT_FOUND'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await ask(query);
    expect([answer.status, codeOf(answer), answer.headers['cache-control']]).toEqual([
      status,
      code,
      'no-store',
    ]);
  });

  it('is a delta from the beginning for whoever says to have seen what nobody was shown', async () => {
    expect(await json('?since=999999999999999')).toEqual(await json('?since=0'));
  });

  it('counts right for the first who asks, too', async () => {
    const quiet = await liveSession(app.strapi);
    await givenSubmission(app.strapi, quiet);
    await eventually(async () => {
      const answer = await fetch(`${app.baseUrl}/api/dialogue-sessions/${quiet.slug}/live`);
      return answer.status === 200;
    });
    const response = await fetch(`${app.baseUrl}/api/dialogue-sessions/${quiet.slug}/live`);
    const { data } = (await response.json()) as { data: { counters: Record<string, number> } };
    expect(data.counters).toMatchObject({ received: 1 });
  });

  it('is not there for a session in preparation, in the words of one that never was', async () => {
    const draft = await draftSession(app.strapi);
    const [hidden, unknown] = [
      await ask('', {}, { slug: draft.slug ?? 'phien-chua-thong-bao' }),
      await ask('', {}, { slug: 'phien-khong-co' }),
    ];
    expect([hidden.status, hidden.body.toString()]).toEqual([404, unknown.body.toString()]);
  });

  it('costs the database nothing, however many readers ask', async () => {
    const statementsOfReaders = () =>
      countStatements(app.strapi, async () => {
        await Promise.all(
          Array.from({ length: 200 }, (_, index) => ask(index % 2 ? '?since=1' : '')),
        );
      });
    // The node may still be reading what the tests before have changed.
    await becomes(statementsOfReaders, 0);
  });
});

import { type RunningApp, startApp } from '../support/app';
import { codesOf, graphqlClient } from '../graphql/support/graphql';
import { becomes } from '../support/becomes';
import { countStatements } from '../support/count-statements';
import {
  givenAuthority,
  liveSession,
  type Session,
  signedIn,
  staffCall,
} from '../support/scenario';
import { published } from './support/published';
import { codeOf, searchOf, textOf } from './support/searching';

const PORTAL = 'https://portal.example.vn';
const QUESTIONS = 45;

let app: RunningApp;
let session: Session;
let other: { documentId: string; slug: string };
const { get, search, post, similar } = searchOf(() => app.baseUrl);

beforeAll(async () => {
  app = await startApp({ env: { PORTAL_ORIGINS: PORTAL } });
  session = await liveSession(app.strapi);
  other = await givenAuthority(app.strapi, { name: 'Sở Y tế', slug: 'so-y-te' });
  for (let at = 0; at < QUESTIONS; at += 1) {
    await published(app.strapi, session, {
      content: `Câu hỏi về nước sạch số ${at}`,
      theme: at % 3 === 0 ? 'Đất đai' : 'Thủ tục',
      ...(at < 5 && { authorityKey: other.documentId }),
      ...(at === 44 && { answer: 'Đã lắp đường ống.' }),
    });
  }
  // As if it had been received the year before, by the city's calendar and not by that of London.
  await app.strapi.db.connection.raw(
    `update questions set received_at = date_trunc('year', received_at) - interval '8 hours' where content like '%số 7'`,
  );
});
afterAll(() => app?.stop());

const thisYear = () => Number(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 4));

it('tells of each question what a reader sees of it', async () => {
  const { data } = await search({ q: 'số 44' });
  expect(data[0]).toEqual({
    documentId: expect.stringMatching(/^[a-z0-9]{24}$/),
    session: { slug: session.slug, topic: expect.any(String) },
    authority: {
      documentId: session.authorityKey,
      name: expect.any(String),
      slug: expect.any(String),
    },
    theme: 'Thủ tục',
    submitterName: 'N.T.H.',
    language: 'vi',
    receivedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    answeredAt: expect.stringMatching(/^\d{4}-.*Z$/),
    question: [
      { text: 'Câu hỏi về nước sạch ', match: false },
      { text: 'số 44', match: true },
    ],
    answer: [{ text: 'Đã lắp đường ống.', match: false }],
  });
});

it('leafs through all of them, the newest first, each once', async () => {
  const pages = [await search({}), await search({ page: '2' }), await search({ page: '3' })];
  expect(pages.map(({ data }) => data.length)).toEqual([20, 20, 5]);
  expect(pages.map(({ meta }) => meta.hasMore)).toEqual([true, true, false]);
  expect(pages.every(({ meta }) => meta.total === QUESTIONS && !meta.isMore)).toBe(true);
  const texts = pages.flatMap(({ data }) => data.map(({ question }) => textOf(question)));
  expect(texts).toEqual(
    Array.from({ length: QUESTIONS }, (_, at) => `Câu hỏi về nước sạch số ${QUESTIONS - 1 - at}`),
  );
  expect((await search({ page: '50' })).data).toEqual([]);
});

it('counts them by authority, year and theme, and filters by each', async () => {
  const { meta } = await search({ q: 'nuoc sach' });
  expect(meta.facets).toEqual({
    authority: [
      { value: expect.any(String), label: expect.any(String), count: 40 },
      { value: 'so-y-te', label: 'Sở Y tế', count: 5 },
    ],
    year: [
      { value: String(thisYear()), label: String(thisYear()), count: 44 },
      { value: String(thisYear() - 1), label: String(thisYear() - 1), count: 1 },
    ],
    theme: [
      { value: 'Thủ tục', label: 'Thủ tục', count: 30 },
      { value: 'Đất đai', label: 'Đất đai', count: 15 },
    ],
  });
  const totalOf = async (filter: Record<string, string>) => (await search(filter)).meta.total;
  expect(await totalOf({ authority: 'so-y-te' })).toBe(5);
  expect(await totalOf({ q: 'nước', authority: 'so-y-te', theme: 'Đất đai' })).toBe(2);
  expect(await totalOf({ year: String(thisYear() - 1) })).toBe(1);
  expect(await totalOf({ authority: 'khong-co' })).toBe(0);
  expect(await totalOf({ theme: "Đất'\\đai" })).toBe(0);
  expect(await totalOf({ q: '', authority: '', year: '', theme: '' })).toBe(QUESTIONS);
});

it.each([
  ['q=a&limit=5', 'QUERY_KEY_REFUSED', 'limit'],
  ['_q=a', 'QUERY_KEY_REFUSED', '_q'],
  ['populate=*', 'QUERY_KEY_REFUSED', 'populate'],
  ['q=a&q=b', 'QUERY_MALFORMED', 'q'],
  ['q[$ne]=a', 'QUERY_KEY_REFUSED', 'q[$ne]'],
  [`q=${'a'.repeat(201)}`, 'QUERY_MALFORMED', 'q'],
  ['q=%00', 'QUERY_MALFORMED', 'q'],
  ['q=%C2%85', 'TEXT_INVALID', 'q'],
  ['q=%EE%80%80', 'TEXT_INVALID', 'q'],
  ['page=0', 'QUERY_MALFORMED', 'page'],
  ['page=51', 'QUERY_MALFORMED', 'page'],
  ['page=1.5', 'QUERY_MALFORMED', 'page'],
  ['page=1e1', 'QUERY_MALFORMED', 'page'],
  ['page=', 'QUERY_MALFORMED', 'page'],
  ['year=26', 'QUERY_MALFORMED', 'year'],
  ['year=2026;', 'QUERY_MALFORMED', 'year'],
  ['authority=A%20B', 'QUERY_MALFORMED', 'authority'],
  [`theme=${'a'.repeat(256)}`, 'QUERY_MALFORMED', 'theme'],
])('the query %s is refused', async (query, code, source) => {
  expect(await codeOf(await get(query))).toEqual([400, code, source]);
});

it('200 characters are taken, whatever they are made of', async () => {
  for (const letter of ['ế', 'a ', '😀', 'ế'.normalize('NFD')]) {
    const q = letter.repeat(200 / [...letter.normalize('NFC')].length);
    expect((await get({ q })).status).toBe(200);
  }
});

it('anybody may keep an answer for a moment, and is told when there is no other', async () => {
  const response = await get({ q: 'nước' }, { headers: { Origin: PORTAL } });
  expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=10,/);
  expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe(PORTAL);
  const tag = response.headers.get('ETag')!;
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  const again = await get({ q: 'nước' }, { headers: { 'If-None-Match': `W/${tag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get({ q: 'sạch' }, { headers: { 'If-None-Match': tag } })).status).toBe(200);
  const head = await get({ q: 'nước' }, { method: 'HEAD' });
  expect([head.status, head.headers.get('ETag'), await head.text()]).toEqual([200, tag, '']);
});

it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused', async (method) => {
  expect((await codeOf(await get('q=a', { method }))).slice(0, 2)).toEqual([
    405,
    'METHOD_NOT_ALLOWED',
  ]);
});

describe('in GraphQL', () => {
  const ask = graphqlClient(() => app.baseUrl);
  const SEARCH = `query ($q: String, $authority: String, $year: Int, $theme: String, $page: Int) {
    searchQuestions(q: $q, authority: $authority, year: $year, theme: $theme, page: $page) {
      data { documentId session { slug topic } authority { documentId name slug } theme submitterName language
        receivedAt answeredAt question { text match } answer { text match } }
      meta { q page hasMore total isMore
        facets { authority { value label count } year { value label count } theme { value label count } } }
    }
  }`;

  it.each<Record<string, string | number>>([
    {},
    { q: 'nuoc sach', page: 2 },
    { q: 'nước', authority: 'so-y-te', theme: 'Đất đai' },
    { q: '"lắp đường"' },
    { year: 2020 },
  ])('the answer to %j is that of REST', async (variables) => {
    const { data, errors } = await ask(SEARCH, variables);
    const query = Object.entries(variables).map(([key, value]) => [key, String(value)] as const);
    expect(errors).toEqual([]);
    expect(data.searchQuestions).toEqual(await search(Object.fromEntries(query)));
  });

  it.each([
    [{ page: 51 }, 'QUERY_MALFORMED'],
    [{ page: -1 }, 'QUERY_MALFORMED'],
    [{ year: 1 }, 'QUERY_MALFORMED'],
    [{ q: 'a'.repeat(201) }, 'QUERY_MALFORMED'],
    [{ q: 'a\u0000' }, 'TEXT_INVALID'],
    [{ authority: 'A B' }, 'QUERY_MALFORMED'],
  ])('%j is refused', async (variables, code) => {
    expect(codesOf(await ask(SEARCH, variables))).toEqual([code]);
  });

  it('takes null for nothing', async () => {
    const nothing = { q: null, authority: null, year: null, theme: null, page: null };
    expect((await ask(SEARCH, nothing)).data.searchQuestions.meta.total).toBe(QUESTIONS);
  });
});

describe('questions like one that is being written', () => {
  it('are answered ones, the likest first, and kept by nobody', async () => {
    const [first, ...more] = await similar('Cho tôi hỏi câu hỏi về nước sạch số 44');
    expect(more).toEqual([]);
    expect(first).toEqual({
      documentId: expect.any(String),
      session: { slug: session.slug, topic: expect.any(String) },
      content: 'Câu hỏi về nước sạch số 44',
      answeredAt: expect.stringMatching(/Z$/),
      similarity: expect.any(Number),
    });
    const response = await post({ content: 'một câu hỏi bất kỳ nào đó' });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('ETag')).toBeNull();
  });

  it.each([
    [{}, 400, 'INPUT_INVALID'],
    [{ content: 'ngắn' }, 400, 'INPUT_INVALID'],
    [{ content: '12345678e\u0301' }, 400, 'INPUT_INVALID'],
    [{ content: 'a'.repeat(5_001) }, 400, 'INPUT_INVALID'],
    [{ content: 'có ký tự \u0000 lạ ở đây' }, 400, 'TEXT_INVALID'],
    [{ content: 'có ký tự \ue000 lạ ở đây' }, 400, 'INPUT_INVALID'],
    [{ content: ['một câu hỏi'] }, 400, 'INPUT_INVALID'],
    [{ content: 'một câu hỏi', q: 1 }, 400, 'INPUT_INVALID'],
    ['{"content":', 400, 'BODY_MALFORMED'],
    [[], 400, 'INPUT_INVALID'],
  ])('%j is refused', async (body, status, code) => {
    expect((await codeOf(await post(body))).slice(0, 2)).toEqual([status, code]);
  });

  it('take JSON alone', async () => {
    const response = await post('content=mot cau hoi', { 'Content-Type': 'text/plain' });
    expect((await codeOf(response)).slice(0, 2)).toEqual([415, 'BODY_TYPE_REFUSED']);
  });

  it.each([
    '!!!!!!!!!!!',
    '            x',
    "'); drop table questions; --",
    '\\ \\ \\ \\ \\ \\ \\ \\',
  ])('signs are no command: %j', async (content) => {
    expect([200, 400]).toContain((await post({ content })).status);
  });
});

it('a search costs one statement, and up to three more where nothing has all the words', async () => {
  // Prepared statements go past what counts: none of another kind is left.
  for (const q of ['nước sạch', 'nước xyzzy']) {
    expect(await countStatements(app.strapi, () => search({ q }))).toBe(0);
  }
});

it.each([
  ['reads-frozen', 'READS_FROZEN'],
  ['staff-only', 'STAFF_ONLY'],
])('the switch %s closes both', async (name, code) => {
  const { token } = await signedIn(app.strapi, app.baseUrl, 'dialogue-editor');
  const turn = (isOn: boolean) =>
    staffCall(app.baseUrl, token, 'POST', `/switches/${name}`, { isOn, notice: null });
  await turn(true);
  await becomes(async () => (await get('q=a')).status, 503);
  expect((await codeOf(await get('q=a')))[1]).toBe(code);
  expect((await codeOf(await post({ content: 'một câu hỏi dài' })))[1]).toBe(code);
  await turn(false);
  await becomes(async () => (await get('q=a')).status, 200);
});

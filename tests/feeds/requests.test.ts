import { SESSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { becomes } from '../support/becomes';
import { errorOf } from '../support/error-of';
import {
  announcedSession,
  draftSession,
  EDITOR,
  type Session,
  signedIn,
  staffCall,
} from '../support/scenario';
import { feedsOf } from './support/feeds';

const PORTAL = 'https://portal.example.vn';

let app: RunningApp;
let session: Session;
let paths: string[];
const { get, text } = feedsOf(() => app.baseUrl);
beforeAll(async () => {
  app = await startApp({ env: { PORTAL_ORIGINS: PORTAL, PUBLIC_URL: '' } });
  session = await announcedSession(app.strapi);
  paths = [
    '/announcements.atom',
    '/dialogue-sessions.ics',
    `/dialogue-sessions/${session.slug}.ics`,
  ];
});
afterAll(() => app?.stop());

test('each feed has its type, its tag and a minute in every cache', async () => {
  const responses = await Promise.all(paths.map((path) => get(path)));

  expect(responses.map(({ headers }) => headers.get('Content-Type'))).toEqual([
    'application/atom+xml; charset=utf-8',
    'text/calendar; charset=utf-8',
    'text/calendar; charset=utf-8',
  ]);
  for (const { headers } of responses) {
    expect(headers.get('ETag')).toMatch(/^"[\w-]{43}"$/);
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=60, stale-while-revalidate=\d+/);
    expect(Date.parse(headers.get('Last-Modified')!)).not.toBeNaN();
    expect(headers.get('Set-Cookie')).toBeNull();
  }
});

test('whoever has a feed is told so, until it changes', async () => {
  for (const path of paths) {
    const tag = (await get(path)).headers.get('ETag')!;
    const again = await get(path, { headers: { 'If-None-Match': `"other", W/${tag}` } });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
    expect((await get(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  }
  const tags = await Promise.all(paths.map(async (path) => (await get(path)).headers.get('ETag')!));
  const later = new Date(session.plannedEndAt.getTime() + 60_000);
  await app.strapi.service(SESSION).extend(session.documentId, later, EDITOR);
  for (const [index, path] of paths.entries()) {
    expect((await get(path, { headers: { 'If-None-Match': tags[index]! } })).status).toBe(200);
  }
});

test('HEAD says what GET would', async () => {
  for (const path of paths) {
    const [head, whole] = [await get(path, { method: 'HEAD' }), await get(path)];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['ETag', 'Content-Type', 'Content-Length']) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    }
  }
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused', async (method) => {
  for (const path of paths) {
    expect(await errorOf(await get(path, { method }))).toMatchObject({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
    });
  }
});

test.each([
  ['?q=1', 'QUERY_KEY_REFUSED', 'q'],
  ['?populate=*', 'QUERY_KEY_REFUSED', 'populate'],
  ['?authority[$ne]=x', 'QUERY_KEY_REFUSED', 'authority[$ne]'],
  ['?authority=a&authority=b', 'QUERY_MALFORMED', 'authority'],
  ['?authority=', 'QUERY_MALFORMED', 'authority'],
  ['?authority=%00', 'QUERY_MALFORMED', 'authority'],
  ["?authority=x'--", 'QUERY_MALFORMED', 'authority'],
])('the query %s is refused', async (query, code, source) => {
  for (const path of paths.slice(0, 2)) {
    expect(await errorOf(await get(path + query))).toEqual({ status: 400, code, source });
  }
});

test('the calendar of one session takes no query', async () => {
  expect(await errorOf(await get(`${paths[2]}?authority=so-y-te`))).toMatchObject({
    status: 400,
    code: 'QUERY_KEY_REFUSED',
  });
});

test('a session in preparation is answered as one that does not exist', async () => {
  const before = await Promise.all(paths.map(text));
  const draft = await draftSession(app.strapi);
  const answerOf = async (slug: string) => {
    const response = await get(`/dialogue-sessions/${slug}.ics`);
    const headers = Object.fromEntries(response.headers);
    for (const name of ['date', 'x-request-id']) delete headers[name];
    return { status: response.status, body: await response.text(), headers };
  };

  expect(await answerOf(draft.slug)).toEqual(await answerOf('khong-co'));
  expect((await answerOf(draft.slug)).status).toBe(404);
  expect(await answerOf(draft.documentId)).toEqual(await answerOf('khong-co'));
  expect(await Promise.all(paths.map(text))).toEqual(before);
});

test('a page of the portal may read a feed, and another may not', async () => {
  for (const path of paths) {
    const allowed = await get(path, { headers: { Origin: PORTAL } });
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe(PORTAL);
    const foreign = await get(path, { headers: { Origin: 'https://evil.test' } });
    expect(foreign.headers.get('Access-Control-Allow-Origin')).toBeNull();
  }
});

test('without an address of its own the system links to itself, whatever host it is asked by', async () => {
  const feed = await text('/announcements.atom');
  expect(feed).toContain('href="/announcements.atom"');
  expect(feed).toContain('tag:online-dialogue,2026:');
  expect(feed).not.toContain('127.0.0.1');
  expect(await text('/dialogue-sessions.ics')).not.toMatch(/127\.0\.0\.1|SOURCE/);
});

const statusOf = async (path: string): Promise<number> => (await get(path)).status;

test.each([
  ['reads-frozen', 'READS_FROZEN'],
  ['staff-only', 'STAFF_ONLY'],
])('the switch %s closes every feed, however it is spelled', async (name, code) => {
  const { token } = await signedIn(app.strapi, app.baseUrl, 'dialogue-editor');
  const turn = (isOn: boolean) =>
    staffCall(app.baseUrl, token, 'POST', `/switches/${name}`, { isOn, notice: null });
  await turn(true);
  await becomes(() => statusOf('/announcements.atom'), 503);

  const spellings = [...paths, ...paths.map((path) => `${path}/`), `${paths[2]!.slice(0, -4)}.ICS`];
  for (const path of spellings) {
    const response = await get(path);
    expect(response.headers.get('Retry-After')).toBe('30');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await errorOf(response)).toMatchObject({ status: 503, code });
  }
  await turn(false);
  await becomes(() => Promise.all(paths.map(statusOf)), [200, 200, 200]);
});

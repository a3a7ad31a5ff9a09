import { type RunningApp, startApp } from '../support/app';
import { type ErrorBody, errorOf } from '../support/error-of';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const get = (path: string): Promise<Response> => fetch(app.baseUrl + path);

test.each([
  ['_q=an', 'QUERY_KEY_REFUSED', '_q'],
  ['status=draft', 'QUERY_KEY_REFUSED', 'status'],
  ['publicationFilter=never-published', 'QUERY_KEY_REFUSED', 'publicationFilter'],
  ['hasPublishedVersion=false', 'QUERY_KEY_REFUSED', 'hasPublishedVersion'],
  ['locale=en', 'QUERY_KEY_REFUSED', 'locale'],
  ['populate[answers][status]=draft', 'QUERY_KEY_REFUSED', 'populate[answers][status]'],
  ['pagination[pageSize]=100000', 'QUERY_MALFORMED', 'pagination[pageSize]'],
  ['pagination[limit]=-1', 'QUERY_MALFORMED', 'pagination[limit]'],
  ['filters[id]=1', 'QUERY_KEY_REFUSED', 'filters[id]'],
  ['filters[content]=%00', 'QUERY_MALFORMED', 'filters[content]'],
  [`filters${'[session]'.repeat(9)}=1`, 'QUERY_TOO_DEEP', 'filters'],
])('a reader’s query %s is refused', async (query, code, source) => {
  expect(await errorOf(await get(`/api/questions?${query}`))).toEqual({
    status: 400,
    code,
    source,
  });
});

test.each([
  ['/API/questions?_q=an'],
  ['/Api/questions?filters[id][$gt]=0'],
  ['/api/Questions?populate=session.questions'],
  ['/API/receipts'],
  ['/Admin/init'],
  ['/GRAPHQL?query={__typename}'],
])('%s is no other spelling of an address', async (path) => {
  expect(await errorOf(await get(path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
});

test.each([
  ['questions', 'populate=session.questions'],
  ['questions', 'populate[0]=session.questions.session.questions.session.questions'],
  ['questions', 'populate[session][populate]=questions'],
  ['questions', 'populate[session][populate]=*'],
  ['questions', 'populate[session][populate][questions]=true'],
  ['questions', 'populate[session.questions]=true'],
  ['questions', 'populate[answers][populate][question][populate]=answers'],
  ['answers', 'populate=question.session.questions'],
  ['dialogue-sessions', 'populate=questions.session.announcements'],
  ['announcements', 'populate[session][populate][questions][populate]=answers'],
  ['questions/x', 'populate=session.questions.session.questions'],
  ['authorities', 'populate=successors.successors.successors.successors.successors'],
])('%s are not given with %s: rows would stand in the answer many times', async (type, query) => {
  expect(await errorOf(await get(`/api/${type}?${query}`))).toMatchObject({
    status: 400,
    code: 'QUERY_TOO_DEEP',
  });
});

test.each([
  ['dialogue-sessions', 'populate=*'],
  ['dialogue-sessions', 'populate=questions.answers.authority'],
  ['dialogue-sessions', 'populate[questions][populate]=*'],
  ['questions', 'populate[session][populate]=authority&populate[answers][populate]=*'],
  ['answers', 'populate=question.session.authority.successors'],
  ['announcements', 'populate=session'],
])('%s are given with %s', async (type, query) => {
  expect((await get(`/api/${type}?${query}`)).status).toBe(200);
});

test('the refusal is told in Vietnamese and in English', async () => {
  const body = (await (await get('/api/questions?_q=an')).json()) as ErrorBody;
  expect(body.error.message).toMatch(/Tham số/);
  expect(body.error.details.messageEn).toMatch(/parameter/);
});

const NASTY = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%FF%FE',
  '%E0%A4%A',
  '1e309',
  '-1',
  '99999999999999999999',
  'NaN',
  '[]',
  "'",
  '%25',
  '\\',
  '%F0%9F%92%A9',
  '',
  'a',
  'documentId',
  'panel.documentId',
];
const PLACES = [
  (value: string) => `/api/questions/${value}`,
  (value: string) => `/api/questions?filters[id][$eq]=${value}`,
  (value: string) => `/api/questions?filters[order][$gt]=${value}`,
  (value: string) => `/api/questions?filters[createdAt][$gt]=${value}`,
  (value: string) => `/api/questions?filters[content][$containsi]=${value}`,
  (value: string) => `/api/questions?sort=${value}`,
  (value: string) => `/api/questions?fields[0]=${value}`,
  (value: string) => `/api/dialogue-sessions?sort=${value}`,
  (value: string) => `/api/dialogue-sessions?populate[panel][fields]=${value}`,
  (value: string) => `/api/questions?populate=${value}`,
  (value: string) => `/api/questions?pagination[page]=${value}`,
  (value: string) => `/api/dialogue-sessions?filters[$or][0][slug][$in][0]=${value}`,
  ...[
    'filters',
    'filters[]',
    'filters[$and]',
    'filters[$or][]',
    'filters[$not]',
    'filters[topic][$between][]',
    'filters[topic][$or][]',
    'filters[topic][$eq][a]',
    'filters[panel][documentId]',
    'fields',
    'populate[questions][filters][]',
    'populate[panel][filters][documentId]',
  ].map((key) => (value: string) => `/api/dialogue-sessions?${key}=${value}`),
  (value: string) => `/admin/users?_q=${value}`,
  (value: string) => `/${value}`,
];

test('nothing that can be written into an address is a defect of this system', async () => {
  const failed: string[] = [];
  for (const place of PLACES) {
    for (const value of NASTY) {
      const { status } = await get(place(value));
      if (status >= 500) failed.push(`${status} ${place(value)}`);
    }
  }
  expect(failed).toEqual([]);
});

test('what reaches the database all the same is refused there, not a defect', async () => {
  const bodies = ['a\u0000b', '\ud800', 1e308, 99999999999999, -1, null, [], {}];
  for (const value of bodies) {
    for (const path of [
      '/admin/login',
      '/admin/forgot-password',
      '/api/auth/local',
      '/api/receipts',
    ]) {
      const response = await fetch(app.baseUrl + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: value, identifier: value, password: value, code: value }),
      });
      expect({ path, value, defect: response.status >= 500 }).toEqual({
        path,
        value,
        defect: false,
      });
    }
  }
});

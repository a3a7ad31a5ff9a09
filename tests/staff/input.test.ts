import { type RunningApp, startApp } from '../support/app';
import { liveSession, signedIn } from '../support/scenario';
import { call, codeOf, jsonOf } from './support/call';
import { someStaff } from './support/callers';
import { type Scene, STAFF_CALLS } from './support/staff-calls';
import { storedRows } from '../support/stored-rows';

type Json = Record<string, unknown>;

const KEY = 'khongCoTruongNay';

/** The body with an unknown key, once at each level there is, with the path of that key. */
function intruded(value: unknown, path: string): { path: string; value: unknown }[] {
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const deeper = Object.entries(value).flatMap(([key, part]) =>
    intruded(part, `${path}.${key}`).map((found) => ({
      path: found.path,
      value: Array.isArray(value)
        ? value.map((one, index) => (String(index) === key ? found.value : one))
        : { ...value, [key]: found.value },
    })),
  );
  if (Array.isArray(value)) return deeper;
  return [{ path: `${path}.${KEY}`, value: { ...value, [KEY]: 1 } }, ...deeper];
}

/** A body the staff enter for somebody is checked as a submission is. */
const rootOf = (route: string): string =>
  route === 'POST /sessions/:id/submissions' ? 'data' : 'body';

describe('what staff send', () => {
  let app: RunningApp;
  let scene: Scene;
  let tokens: Record<'editor' | 'leader', string>;

  const ask = (route: string, to: { path?: string; id?: string; key?: string; body?: Json }) =>
    call(
      app.baseUrl,
      STAFF_CALLS[route]!.may.includes('editor') ? tokens.editor : tokens.leader,
      to.path ?? route,
      to,
    );

  beforeAll(async () => {
    app = await startApp();
    const { strapi, baseUrl } = app;
    const session = await liveSession(strapi);
    scene = { strapi, session, someone: await someStaff(strapi) };
    const editor = await signedIn(strapi, baseUrl, 'dialogue-editor');
    const leader = await signedIn(strapi, baseUrl, 'dialogue-leader', [session.authorityKey]);
    tokens = { editor: editor.token, leader: leader.token };
  });

  afterAll(() => app.stop());

  const routes = Object.keys(STAFF_CALLS);
  const reads = routes.filter((route) => route.startsWith('GET '));
  const writes = routes.filter((route) => !route.startsWith('GET '));

  it.each(reads)('is refused with its name when %s does not know the parameter', async (route) => {
    const target = await STAFF_CALLS[route]!.given(scene);
    const before = await storedRows(app.strapi);

    const answer = await ask(route, { ...target, path: `${route}?${KEY}=1` });

    expect(answer.status).toBe(400);
    expect(faultsOf(answer)).toEqual([{ path: `query.${KEY}`, code: 'UNKNOWN_KEY' }]);
    expect(await storedRows(app.strapi)).toEqual(before);
  });

  it.each(writes)('is refused with its name when %s does not know the key', async (route) => {
    const target = await STAFF_CALLS[route]!.given(scene);
    const before = await storedRows(app.strapi);

    for (const { path, value } of intruded(target.body ?? {}, rootOf(route))) {
      const answer = await ask(route, { ...target, body: value as Json });
      expect([answer.status, codeOf(answer), faultsOf(answer)]).toEqual([
        400,
        'INPUT_INVALID',
        [{ path, code: 'UNKNOWN_KEY' }],
      ]);
    }
    expect(await storedRows(app.strapi)).toEqual(before);
  });

  it.each(writes)('is refused when %s is sent a list, a text or a number', async (route) => {
    const target = await STAFF_CALLS[route]!.given(scene);
    const before = await storedRows(app.strapi);

    for (const body of [[1], 'một', 1]) {
      const answer = await ask(route, { ...target, body: body as never });
      expect([body, answer.status]).toEqual([body, 400]);
      expect(codeOf(answer)).toMatch(/^(INPUT_INVALID|BODY_MALFORMED)$/);
    }
    expect(await storedRows(app.strapi)).toEqual(before);
  });
});

const faultsOf = (answer: { status: number; text: string }): unknown =>
  jsonOf<{ error?: { details?: { faults?: { path: string; code: string }[] } } }>(
    answer,
  ).error?.details?.faults?.map(({ path, code }) => ({ path, code }));

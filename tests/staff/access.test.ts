import { STAFF_ROUTES } from '../../src/staff-api';
import { type RunningApp, startApp } from '../support/app';
import { givenAuthority, liveSession } from '../support/scenario';
import { call, codeOf, jsonOf } from './support/call';
import {
  type Caller,
  callerKind,
  CALLERS,
  signCallersIn,
  type SignedInCaller,
  someStaff,
} from './support/callers';
import { draftInState } from './support/draft-in-state';
import { type Scene, STAFF_CALLS, type Target } from './support/staff-calls';
import { storedRows } from '../support/stored-rows';

const ROUTES = STAFF_ROUTES.map(({ method, path }) => `${method} ${path}`);
const EVERYBODY = Object.keys(CALLERS) as Caller[];

/** Ids no record has. PostgreSQL takes no NUL; all others are simply unknown. */
const MADE_UP: Readonly<Record<string, { id: string; status: number }>> = {
  unknown: { id: 'k3v9x1c8p2m5t7r4w6y0b1n3', status: 404 },
  'of three thousand letters': { id: 'x'.repeat(3_000), status: 404 },
  prototype: { id: '__proto__', status: 404 },
  'with a quote': { id: `' or 1=1 --`, status: 404 },
  'with NUL': { id: 'k3v9\0', status: 400 },
};

/** The status a caller is answered with for a record of the own or of the other authority. */
function expected(caller: Caller, route: string, of: 'own' | 'foreign'): number | 'success' {
  const { role, isSignedIn, desk } = callerKind(caller);
  const { may, desk: reach } = STAFF_CALLS[route]!;
  if (!isSignedIn) return 401;
  if (role === null || !may.includes(role)) return 403;
  const oversees = reach === 'members and overseers' && ['editor', 'superAdmin'].includes(role);
  return reach === undefined || oversees || desk === of ? 'success' : 404;
}

describe('the staff surface', () => {
  let app: RunningApp;
  let people: Record<Caller, SignedInCaller>;
  let scenes: Record<'own' | 'foreign', Scene>;

  const ask = (caller: Caller, route: string, target: Target) =>
    call(app.baseUrl, people[caller].token, route, target);

  beforeAll(async () => {
    app = await startApp();
    const { strapi } = app;
    const own = (await givenAuthority(strapi)).documentId;
    const foreign = (await givenAuthority(strapi)).documentId;
    people = await signCallersIn(strapi, app.baseUrl, { own, foreign });
    const someone = await someStaff(strapi);
    const at = async (authorityKey: string): Promise<Scene> => ({
      strapi,
      someone,
      session: await liveSession(strapi, { authorityKey }),
    });
    scenes = { own: await at(own), foreign: await at(foreign) };
  });

  afterAll(() => app.stop());

  it('has no route whose callers are not declared', () => {
    expect(ROUTES.slice().sort()).toEqual(Object.keys(STAFF_CALLS).sort());
  });

  describe.each(ROUTES)('%s', (route) => {
    const refused = (['own', 'foreign'] as const).flatMap((of) =>
      EVERYBODY.map((caller) => ({ caller, of, status: expected(caller, route, of) })).filter(
        ({ status }) => status !== 'success',
      ),
    );
    const permitted = EVERYBODY.filter((caller) => expected(caller, route, 'own') === 'success');

    it('refuses everybody else, and writes nothing', async () => {
      const { given } = STAFF_CALLS[route]!;
      const targets = { own: await given(scenes.own), foreign: await given(scenes.foreign) };
      const before = await storedRows(app.strapi);

      const answered = [];
      for (const { caller, of } of refused) {
        answered.push({ caller, of, status: (await ask(caller, route, targets[of])).status });
      }

      expect(answered).toEqual(refused);
      expect(await storedRows(app.strapi)).toEqual(before);
    });

    it.each(permitted)('lets %s', async (caller) => {
      const { given, creates } = STAFF_CALLS[route]!;

      const answer = await ask(caller, route, await given(scenes.own));

      expect(answer).toMatchObject({ status: creates ? 201 : 200 });
    });

    if (!route.includes(':id')) return;

    const passing = EVERYBODY.filter((caller) =>
      ['success', 404].includes(expected(caller, route, 'own')),
    );

    it('tells nobody whether an id exists, and writes nothing', async () => {
      const foreign = await STAFF_CALLS[route]!.given(scenes.foreign);
      const before = await storedRows(app.strapi);

      for (const caller of passing) {
        for (const [name, { id, status }] of Object.entries(MADE_UP)) {
          const answer = await ask(caller, route, { ...foreign, id });
          expect({ caller, name, status: answer.status }).toEqual({ caller, name, status });
          expect(codeOf(answer)).toMatch(/^[A-Z_]+$/);
        }
        if (expected(caller, route, 'foreign') === 404) {
          const unknown = { ...foreign, id: MADE_UP.unknown!.id };
          expect(await ask(caller, route, foreign)).toEqual(await ask(caller, route, unknown));
        }
      }
      expect(await storedRows(app.strapi)).toEqual(before);
    });
  });

  it('lists on a desk only what is assigned to the authority', async () => {
    const own = await draftInState(app.strapi, scenes.own.session, 'assigned');
    const foreign = await draftInState(app.strapi, scenes.foreign.session, 'assigned');
    const keysFor = async (caller: Caller) => {
      const { data } = jsonOf<{ data: { drafts: { documentId: string }[] } }>(
        await call(app.baseUrl, people[caller].token, 'GET /desk?limit=200', {}),
      );
      return data.drafts.map(({ documentId }) => documentId);
    };

    expect(await keysFor('the leader')).toContain(own.draftKey);
    expect(await keysFor('the leader')).not.toContain(foreign.draftKey);
    expect(await keysFor('staff of another authority')).toContain(foreign.draftKey);
    expect(await keysFor('staff of another authority')).not.toContain(own.draftKey);
    expect(await keysFor('a leader who has left the authority')).toEqual([]);
    expect(await keysFor('an editor')).toEqual(
      expect.arrayContaining([own.draftKey, foreign.draftKey]),
    );
  });
});

import { randomUUID } from 'node:crypto';
import { STAFF_ROUTES } from '../../src/staff-api';
import { type RunningApp, startApp } from '../support/app';
import { ANSWER_TEXT, liveSession, signedIn, submissionBody } from '../support/scenario';
import { call, codeOf, jsonOf } from './support/call';
import { someStaff } from './support/callers';
import { type Journal, journalFromNow } from './support/journal';
import { type Scene, STAFF_CALLS, type Target } from './support/staff-calls';
import { storedRows } from '../support/stored-rows';
import { TRACES } from './support/traces';

const ROUTES = Object.keys(TRACES);

/** Reads that show no personal data of a single submission; leaving an item leaves no record. */
const UNTRACED = [
  'POST /submissions/:id/unlock',
  'POST /answer-drafts/:id/unlock',
  'GET /sessions',
  'GET /sessions/:id',
  'GET /sessions/:id/announcement-preview',
  'GET /sessions/:id/run-order',
  'GET /sessions/:id/timeline',
  'GET /sessions/:id/messages',
  'GET /sessions/:id/projector-links',
  'GET /desk/messages',
  'GET /home',
  'GET /switches',
  'GET /intake-guard',
  'GET /authorities',
  'GET /cadence',
  'GET /sessions/:id/submissions',
  'GET /sessions/:id/groups',
  'POST /sessions/:id/similar',
  'GET /submissions/:id/similar',
  'GET /desk',
  'GET /intake/sessions',
  'GET /answer-drafts/:id',
  'GET /answer-drafts/:id/previous-answers',
  'GET /people',
  'GET /profiles',
  'GET /profiles/:id',
  'POST /profiles/preview',
  'GET /memberships',
];

/** Named by a session, they write to a record of theirs. */
const ABOUT_ANOTHER = [
  'POST /sessions/:id/submissions',
  'POST /sessions/:id/clone',
  'POST /sessions/:id/bulk',
  'POST /sessions/:id/run-order',
  'POST /sessions/:id/messages',
  'POST /sessions/:id/projector-links',
];

/** Refuses whatever wrote an audit entry at its commit, when all the rest has been written. */
const FAIL_AT_COMMIT = `
create or replace function test_fail() returns trigger language plpgsql as $$
begin
  raise exception 'DIALOGUE:RECORD_INVALID';
end $$;
create constraint trigger test_fail after insert on audit_entries
  deferrable initially deferred for each row execute function test_fail();`;

describe('the audit', () => {
  let app: RunningApp;
  let scene: Scene;
  let editor: { id: number; token: string };
  let leader: { id: number; token: string };

  const sql = (statement: string) => app.strapi.db.connection.raw(statement);
  const callerOf = (route: string) =>
    STAFF_CALLS[route]!.may.includes('editor') ? editor : leader;
  const ask = (route: string, target: Target, requestId: string) =>
    call(app.baseUrl, callerOf(route).token, route, target, { 'X-Request-Id': requestId });

  beforeAll(async () => {
    app = await startApp();
    const { strapi, baseUrl } = app;
    const session = await liveSession(strapi);
    scene = { strapi, session, someone: await someStaff(strapi) };
    editor = await signedIn(strapi, baseUrl, 'dialogue-editor');
    leader = await signedIn(strapi, baseUrl, 'dialogue-leader', [session.authorityKey]);
  });

  afterAll(() => app.stop());

  it('knows every staff route, by its trace or as one that needs none', () => {
    const routes = STAFF_ROUTES.map(({ method, path }) => `${method} ${path}`);

    expect([...ROUTES, ...UNTRACED].sort()).toEqual(routes.sort());
  });

  describe.each(ROUTES)('of %s', (route) => {
    it('is written with what it reports, or neither is', async () => {
      const target = await STAFF_CALLS[route]!.given(scene);
      const before = await storedRows(app.strapi);
      await sql(FAIL_AT_COMMIT);

      const answer = await ask(route, target, randomUUID());

      await sql('drop trigger test_fail on audit_entries');
      // Of many, what one is refused for is told beside it.
      if (route === 'POST /sessions/:id/bulk') {
        expect(jsonOf<{ data: unknown }>(answer).data).toMatchObject([
          { done: false, code: 'RECORD_INVALID' },
        ]);
      } else {
        expect([answer.status, codeOf(answer)]).toEqual([400, 'RECORD_INVALID']);
      }
      expect(await storedRows(app.strapi)).toEqual(before);
    });

    it('says who did what in which request, and nothing of anybody’s words or data', async () => {
      const target = await STAFF_CALLS[route]!.given(scene);
      const since = await journalFromNow(app.strapi);
      const requestId = randomUUID();

      const { status } = await ask(route, target, requestId);

      expect(status).toBeLessThan(300);
      const journal = await since();
      expect(withoutDetails(journal)).toEqual({
        entries: TRACES[route]!.entries.map((entry) => ({
          subjectKey: expect.stringMatching(/^[a-z0-9]{24}$/),
          ...entry,
          actor: { kind: 'staff', id: callerOf(route).id },
          requestId,
        })),
        messages: TRACES[route]!.messages,
      });
      if (target.id && !ABOUT_ANOTHER.includes(route))
        expect(journal.entries.map(({ subjectKey }) => subjectKey)).toContain(target.id);
      expect(wordsIn(journal, target)).toEqual([]);
    });
  });

  it('of a question taken from one authority and given to another names both drafts', async () => {
    const route = 'POST /questions/:id/assign';
    const { id, body } = await STAFF_CALLS[route]!.given(scene);
    await ask(route, { id, body }, randomUUID());
    const other = await liveSession(app.strapi);
    const since = await journalFromNow(app.strapi);

    await ask(route, { id, body: { authorityKey: other.authorityKey } }, randomUUID());

    const { entries } = await since();
    expect(entries.map(({ command, subjectType, to }) => [command, subjectType, to])).toEqual([
      ['question.assign', 'answer-draft', { state: 'released' }],
      ['question.assign', 'question', undefined],
      ['question.assign', 'answer-draft', { state: 'assigned' }],
    ]);
  });

  it.each([
    ['changed', `update audit_entries set actor_id = 1`],
    ['deleted', `delete from audit_entries`],
    ['truncated', `truncate audit_entries`],
    ['truncated with what depends on it', `truncate audit_entries cascade`],
  ])('cannot be %s, not even by the system’s own database role', async (_how, statement) => {
    const before = await storedRows(app.strapi);

    await expect(sql(statement)).rejects.toThrow('DIALOGUE:RECORD_IMMUTABLE');

    expect(await storedRows(app.strapi)).toEqual(before);
  });
});

const withoutDetails = ({ entries, messages }: Journal) => ({
  entries: entries.map(({ details, ...entry }) => entry),
  messages: messages.map(({ kind }) => kind),
});

/** Texts and personal data of what was sent or lies behind it, as far as the journal repeats them. */
function wordsIn(journal: Journal, { body }: Target): string[] {
  const { content, ...submitter } = submissionBody({ email: 'hanh@example.vn' });
  const written = [...textsOf(body), ...textsOf(submitter), ...textsOf(ANSWER_TEXT)];
  const kept = JSON.stringify(journal);
  return [...written, String(content).slice(0, 30)].filter((text) => kept.includes(text));
}

/** Every string with a space or an at sign: names, numbers, addresses and texts, but no keys. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /[ @]/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

import { DOCUMENT_MIDDLEWARES } from '../../src/document-middlewares';
import { ANSWER_REFUSALS } from '../../src/domain/refusal-sentences/answer';
import { SESSION_REFUSALS } from '../../src/domain/refusal-sentences/dialogue-session';
import { SCHEDULE_REFUSALS } from '../../src/domain/refusal-sentences/schedule';
import { STORAGE_REFUSALS } from '../../src/domain/refusal-sentences/storage';
import { SUBMISSION_REFUSALS } from '../../src/domain/refusal-sentences/submission';
import { STAFF_ROUTES } from '../../src/staff-api';
import { type RunningApp, startApp } from '../support/app';
import { listRoutes } from '../support/route-list';
import { WRITE_PATHS } from '../support/write-paths';
import { RECORD_RULES, SESSION_RULES } from './tables/all';

const RULES = [...SESSION_RULES, ...RECORD_RULES];

/** They refuse nothing: what they do is tested where it is looked at. */
const WITHOUT_REFUSAL = ['hideUnannouncedSessions', 'nameBySlug', 'queueMessage', 'recordAudit'];

/**
 * Tested with the surfaces they belong to: what a write cannot express, because it changes nothing, or
 * because what was read is not stored.
 */
const NOT_A_RULE_OF_ONE_WRITE = ['SCHEDULE_UNCHANGED', 'CONSENT_OUTDATED', 'QUARANTINE_NONE'];

/** Staff routes under no rule of the regulation: people, locks, and the wording of a public question. */
const UNDER_NO_RULE = [
  'POST /memberships',
  // Profiles are tried on the content manager's routes; these only read and map.
  'POST /profiles',
  'PUT /profiles/:id',
  'POST /profiles/preview',
  'POST /memberships/:id/end',
  'PUT /questions/:id',
  // Each of many is decided by the rules of one, and told in the answer (tests/staff/bulk.test.ts).
  'POST /sessions/:id/bulk',
  // Reads: a text may be too long for an address.
  'POST /sessions/:id/similar',
  // Who has what open: it changes no record, and refuses nobody.
  'POST /submissions/:id/lock',
  'POST /submissions/:id/unlock',
  'POST /answer-drafts/:id/lock',
  'POST /answer-drafts/:id/unlock',
  // Three steps in one; each is tried by itself, and the whole where it is described.
  'POST /answer-drafts/:id/publish-directly',
  // Judged by no single write: the order of a session's questions, and a plan taken over.
  'POST /sessions/:id/run-order',
  'POST /sessions/:id/clone',
  // Kept in a table Strapi does not know; tried where they are described.
  'POST /sessions/:id/messages',
  'POST /messages/:id/acknowledge',
  'POST /sessions/:id/projector-links',
  'POST /projector-links/:id/revoke',
  'POST /sessions/:id/announcement-time',
  'POST /switches/:key',
  'PUT /intake-guard',
  // Steps any state may take; the rule on reaching that state is tried on the step before.
  'POST /sessions',
];

/** Writing routes of the panel that end at no write of ours; `paths.test.ts` knocks at the first. */
const PANEL_WITHOUT_WRITE = [
  /actions\/(publish|unpublish|discard|bulkPublish|bulkUnpublish)$/,
  /actions\/(bulkFindForValidation|countDraftRelations|countManyEntriesDraftRelations)$/,
  // No type of ours is a single type; settings of the panel's own forms.
  /^\w+ \/content-manager\/(single-types|components|content-types|uid)\//,
];

/**
 * Accounts of end users, files and mail: types of Strapi's plugins, none of them ours. What the holder of a
 * receipt may do is tried where it is described (tests/http/withdrawal.test.ts); similar questions are only read.
 */
const OF_PLUGINS =
  /^\w+ \/api\/(auth|users|users-permissions|upload|email|receipts|similar-questions)(\/|$)/;

describe('the table of write paths', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  it('tries a rule of every document middleware', () => {
    const tried = new Set(RULES.map(({ by }) => by));
    const untried = DOCUMENT_MIDDLEWARES.map(({ name }) => name).filter((name) => !tried.has(name));

    expect(untried.sort()).toEqual([...WITHOUT_REFUSAL].sort());
  });

  it('names no middleware that is not there', () => {
    const names = ['floor', ...DOCUMENT_MIDDLEWARES.map(({ name }) => name)];
    expect(RULES.filter(({ by }) => !names.includes(by)).map(({ title }) => title)).toEqual([]);
  });

  it('meets every refusal a write can meet', () => {
    const codes = Object.keys({
      ...SESSION_REFUSALS,
      ...SCHEDULE_REFUSALS,
      ...SUBMISSION_REFUSALS,
      ...ANSWER_REFUSALS,
      ...STORAGE_REFUSALS,
    });
    const met = new Set<string>(
      RULES.flatMap(({ code, floor }) => (floor ? [code, floor] : [code])),
    );

    expect(codes.filter((code) => !met.has(code))).toEqual(NOT_A_RULE_OF_ONE_WRITE);
  });

  it('takes every staff route that writes', () => {
    const writing = STAFF_ROUTES.filter(({ method }) => method !== 'GET').map(
      ({ method, path }) => `${method} ${path}`,
    );
    const tried = new Set([...RULES.flatMap(({ route }) => route ?? []), ...UNDER_NO_RULE]);

    expect(writing.filter((route) => !tried.has(route))).toEqual([]);
    expect([...tried].filter((route) => !writing.includes(route))).toEqual([]);
  });

  it('takes every other route that writes a type of ours', async () => {
    const taken = new Set(WRITE_PATHS.flatMap(({ routes }) => routes));
    const writing = (await listRoutes(app.strapi))
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => /^\w+ \/(api|content-manager|graphql)/.test(route))
      .filter((route) => !OF_PLUGINS.test(route))
      .filter((route) => !PANEL_WITHOUT_WRITE.some((pattern) => pattern.test(route)));

    expect(writing.filter((route) => !taken.has(route))).toEqual([]);
    expect([...taken].filter((route) => !writing.includes(route))).toEqual([]);
  });
});

import pg from 'pg';
import { drillTriage, type TriageResult } from '../../scripts/drills/support/triage/drill';
import { SNAPSHOT } from '../../scripts/drills/support/triage/snapshot';
import {
  type PreparedTriage,
  prepareTriage,
} from '../../scripts/drills/support/triage/prepare-crew';
import { startApp } from '../support/app';
import { cloneTemplate, type TestDatabase } from '../support/database';

const PATIENCE = 240_000;
const RECEIVED = 400;

/** The short form of `npm run drill:triage`: six editors, two nodes, one database. */
describe('a queue that several editors work off on two nodes', () => {
  let database: TestDatabase;
  let prepared: PreparedTriage;
  let result: TriageResult;

  beforeAll(async () => {
    database = await cloneTemplate();
    const app = await startApp({ databaseUrl: database.url });
    prepared = await prepareTriage(app.strapi, { submissions: RECEIVED, editors: 6 });
    await app.stop();
    result = await drillTriage({ databaseUrl: database.url, prepared, steps: 120, seconds: 8 });
  }, PATIENCE);

  afterAll(() => database.drop());

  it('loses no submission, decides none twice and counts every question rightly', () => {
    expect(result.violations).toEqual([]);
    expect(result.journal.done.get('check')).toBeGreaterThan(2);
    expect(result.journal.ledger.length).toBeGreaterThan(20);
  });

  it.each([
    ['a question counts wrongly', 'update questions set submission_count = submission_count + 1'],
    [
      'a fate that the audit does not tell',
      `update submissions set fate = 'withdrawn' where id =
      (select min(id) from submissions where fate = 'pending')`,
    ],
    ['two questions in one place', 'update questions set position = 1'],
  ])('notices %s', async (rule, damage) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('begin');
    await client.query(damage);
    const { rows } = await client.query(SNAPSHOT, [prepared.sessionKey, RECEIVED]);
    await client.end();

    expect(rows.map((row) => row.rule)).toContain(rule);
  });

  it('notices that a submission is missing', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query(SNAPSHOT, [prepared.sessionKey, RECEIVED + 1]);
    await client.end();

    expect(rows.map((row) => row.rule)).toContain('received is not the sum of the fates');
  });
});

import pg from 'pg';
import type { EditorAccount } from '../../scripts/drills/support/editor';
import { drillKill } from '../../scripts/drills/support/kill/drill';
import { nodeKill } from '../../scripts/drills/support/kill/faults';
import type { KillRound } from '../../scripts/drills/support/kill/round';
import { prepareEditor } from '../../scripts/drills/support/prepare-editor';
import { startApp } from '../support/app';
import { cloneTemplate, type TestDatabase } from '../support/database';

const PATIENCE = 240_000;
const ROUNDS = 2;
const SUBMISSIONS = 120;

/** The short form of `npm run drill:kill`: two nodes, one of them killed while questions arrive. */
describe('a node that is killed while questions arrive', () => {
  let database: TestDatabase;
  let rounds: KillRound[];

  beforeAll(async () => {
    database = await cloneTemplate();
    const app = await startApp({ databaseUrl: database.url });
    const account: EditorAccount = await prepareEditor(app.strapi);
    await app.stop();
    rounds = await drillKill({
      databaseUrl: database.url,
      account,
      faultOn: nodeKill,
      rounds: ROUNDS,
      submissions: SUBMISSIONS,
    });
  }, PATIENCE);

  afterAll(() => database.drop());

  it('loses nothing acknowledged, doubles nothing repeated, refuses nobody', () => {
    const sendings = rounds.flatMap((round) => round.sendings);

    expect(rounds.flatMap(({ violations }) => violations)).toEqual([]);
    expect(sendings.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(
      ROUNDS * SUBMISSIONS,
    );
    expect(sendings.flatMap(({ answers }) => answers).some(({ status }) => status === 0)).toBe(
      true,
    );
  });

  it('leaves in the database what was acknowledged, and not a row more', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query('select count(*)::int as stored from submissions');
    await client.end();

    expect(rows[0].stored).toBe(ROUNDS * SUBMISSIONS);
  });
});

import { prepareEditor } from '../../scripts/drills/support/prepare-editor';
import type { EditorAccount } from '../../scripts/drills/support/editor';
import type { RoundResult } from '../../scripts/drills/support/round';
import { drillWindow } from '../../scripts/drills/support/window-drill';
import { startApp } from '../support/app';
import { cloneTemplate, type TestDatabase } from '../support/database';

const PATIENCE = 120_000;

const total = (results: RoundResult[], of: 'accepted' | 'refused'): number =>
  results.reduce((sum, result) => sum + result[of], 0);

/** The short form of `npm run drill:window`: two nodes, one database. */
describe('the end of a session on two nodes', () => {
  let database: TestDatabase;
  let editor: EditorAccount;

  beforeAll(async () => {
    database = await cloneTemplate();
    const app = await startApp({ databaseUrl: database.url });
    editor = await prepareEditor(app.strapi);
    await app.stop();
  }, PATIENCE);

  afterAll(() => database.drop());

  it(
    'takes or refuses every submission racing it, never both and never neither',
    async () => {
      const results = await drillWindow({
        databaseUrl: database.url,
        editor,
        mode: 'end',
        rounds: 3,
        submissions: 60,
      });

      expect(results.flatMap(({ violations }) => violations)).toEqual([]);
      expect(total(results, 'accepted') + total(results, 'refused')).toBe(180);
    },
    PATIENCE,
  );

  it(
    'comes either before or after an extension racing it',
    async () => {
      const results = await drillWindow({
        databaseUrl: database.url,
        editor,
        mode: 'extend',
        rounds: 6,
        submissions: 0,
      });

      expect(results.flatMap(({ violations }) => violations)).toEqual([]);
    },
    PATIENCE,
  );
});

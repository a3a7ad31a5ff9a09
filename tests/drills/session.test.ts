import { drillSession, type SessionResult } from '../../scripts/drills/support/session/drill';
import { prepareSession } from '../../scripts/drills/support/session/prepare';
import { startApp } from '../support/app';
import { cloneTemplate, type TestDatabase } from '../support/database';

const PATIENCE = 240_000;
const SUBMISSIONS = 300;
const READERS = 60;

/** The short form of `npm run drill:session`: a whole session on two nodes, one of them killed. */
describe('a whole session', () => {
  let database: TestDatabase;
  let result: SessionResult;

  beforeAll(async () => {
    database = await cloneTemplate();
    const app = await startApp({ databaseUrl: database.url });
    const prepared = await prepareSession(app.strapi, { editors: 4, leaders: 4 });
    await app.stop();
    result = await drillSession({
      databaseUrl: database.url,
      prepared,
      submissions: SUBMISSIONS,
      readers: READERS,
      seconds: 8,
    });
  }, PATIENCE);

  afterAll(() => database.drop());

  it('stores what it acknowledged once, gives it a fate, and shows every reader the same', () => {
    expect(result.violations).toEqual([]);
    expect(result.crowd.pages.size).toBe(1);
  });

  it('was one with questions, decisions, answers and readers who lost their node', () => {
    const { hall, crowd } = result;

    expect(hall.sendings.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(SUBMISSIONS);
    expect(hall.times.decide.length).toBeGreaterThan(5);
    expect(hall.committed.size).toBeGreaterThan(0);
    expect(crowd.readers).toBe(READERS);
    expect(crowd.broken).toBeGreaterThan(0);
  });
});

import { drillFlood } from '../../scripts/drills/support/flood/drill';
import { prepareDoor } from '../../scripts/drills/support/flood/prepare';
import { verdictOn, violationsIn } from '../../scripts/drills/support/flood/report';
import { startApp } from '../support/app';
import { cloneTemplate, type TestDatabase } from '../support/database';

const PATIENCE = 180_000;

/** The short form of `npm run drill:flood`; how long anybody waits is no matter of it. */
describe('a flood at the door of two nodes', () => {
  let database: TestDatabase;
  let slug: string;

  beforeAll(async () => {
    database = await cloneTemplate();
    const app = await startApp({ databaseUrl: database.url });
    ({ slug } = await prepareDoor(app.strapi));
    await app.stop();
  }, PATIENCE);
  afterAll(() => database?.drop());

  it(
    'takes every honest question as ever, and turns the flood away',
    async () => {
      const findings = await drillFlood({
        databaseUrl: database.url,
        slug,
        quietSeconds: 2,
        floodSeconds: 10,
        honestPerSecond: 2,
        hostilePerSecond: 50,
      });

      expect(violationsIn(findings)).toEqual([]);
      expect(findings.flooded).toHaveLength(20);
      const { hostile, hostileStored } = findings;
      expect(hostile['no proof, one address']['429 SUBMISSIONS_TOO_MANY']).toBeGreaterThan(0);
      expect(hostile['one proof over and over']['400 PROOF_USED']).toBeGreaterThan(0);
      expect(hostile['one proof over and over']).not.toHaveProperty('201');
      expect(hostile['bodies that are none']).not.toHaveProperty('201');
      expect(hostileStored.setAside).toBeGreaterThan(0);
      expect(verdictOn(findings).lines.join('\n')).toContain('set aside: 0');
    },
    PATIENCE,
  );
});

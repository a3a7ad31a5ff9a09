import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { exitWith, onDrillDatabase } from './support/drill-database';
import { drillTriage, type TriageResult } from './support/triage/drill';
import { prepareTriage } from './support/triage/prepare-crew';
import { progressOf, reportOf } from './support/triage/report';

/**
 * Shows that no submission is lost, decided twice or counted wrongly while many editors work off one
 * queue on two nodes: `npm run drill:triage -- --submissions 20000 --editors 20 --steps 2000`.
 * `--seconds` stops them earlier.
 *
 * Runs on a throw-away PostgreSQL of its own, with fsync. Exits 1 at any violation.
 */
const { values: options } = parseArgs({
  options: {
    submissions: { type: 'string', default: '20000' },
    editors: { type: 'string', default: '20' },
    steps: { type: 'string', default: '2000' },
    seconds: { type: 'string' },
  },
});

const VIOLATIONS_SHOWN = 20;

function main(): Promise<number> {
  const crew = { submissions: Number(options.submissions), editors: Number(options.editors) };
  const plan = {
    title: `Seeding ${crew.submissions} submissions and ${crew.editors} editors`,
    prepare: (strapi: Core.Strapi) => prepareTriage(strapi, crew),
  };
  return onDrillDatabase(plan, async ({ databaseUrl, prepared, progress }) => {
    const result = await progress.step('Working off the queue', () =>
      drillTriage({
        databaseUrl,
        prepared,
        steps: Number(options.steps),
        seconds: options.seconds === undefined ? undefined : Number(options.seconds),
        onSecondsPassed: (journal) => progress.note(progressOf(journal)),
      }),
    );
    return conclude(result);
  });
}

function conclude(result: TriageResult): number {
  const { violations } = result;
  for (const violation of violations.slice(0, VIOLATIONS_SHOWN)) {
    console.error(`  VIOLATION: ${violation}`);
  }
  console.log(`\n${reportOf(result)}`);
  return violations.length === 0 ? 0 : 1;
}

exitWith(main());

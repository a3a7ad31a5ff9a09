import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadApp } from '../launch/app';
import { buildServer } from '../launch/build';
import { ensureDatabase } from '../launch/database';
import { startEmbeddedPostgres } from '../launch/embedded-postgres';
import { createProgress } from '../launch/progress';
import { temporarySecrets } from '../launch/secrets';
import { testEnvironment } from '../../tests/support/settings';
import { drillTriage, type TriageResult } from './support/triage/drill';
import { type PreparedTriage, prepareTriage } from './support/triage/prepare-crew';
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

async function main(): Promise<number> {
  const progress = createProgress();
  await progress.step('Compiling the server', () => buildServer());
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'online-dialogue-drill-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await progress.step('Starting PostgreSQL', () => startEmbeddedPostgres(folder));
  try {
    const databaseUrl = postgres.urlFor('drill');
    await ensureDatabase(databaseUrl, postgres.adminUrl);
    const title = `Seeding ${options.submissions} submissions and ${options.editors} editors`;
    const prepared = await progress.step(title, () => prepare(databaseUrl));
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
  } finally {
    await postgres.release();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(databaseUrl: string): Promise<PreparedTriage> {
  Object.assign(process.env, temporarySecrets(), testEnvironment(databaseUrl));
  const strapi = await loadApp();
  const prepared = await prepareTriage(strapi, {
    submissions: Number(options.submissions),
    editors: Number(options.editors),
  });
  await strapi.destroy();
  return prepared;
}

function conclude(result: TriageResult): number {
  const { violations } = result;
  for (const violation of violations.slice(0, VIOLATIONS_SHOWN)) {
    console.error(`  VIOLATION: ${violation}`);
  }
  console.log(`\n${reportOf(result)}`);
  return violations.length === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

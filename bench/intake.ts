import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startPostgresWith } from '../scripts/drills/support/drill-database';
import { onDatabase, withDatabase } from '../scripts/launch/database';
import { buildServer } from '../scripts/launch/build';
import type { EmbeddedPostgres } from '../scripts/launch/embedded-postgres';
import type { ChildServer } from './support/child-server';
import { type Contestant, startContest } from './support/contest';
import { faults, printTable, printVerdict } from './support/intake-report';
import { submitFor } from './support/load';
import { type Statement, countStatements } from './support/statement-count';
import { submissionBody } from './support/submission-body';

const STATEMENT_SAMPLES = 50;
const WARM_UP_SECONDS = 4;
const COUNTING = { shared_preload_libraries: 'pg_stat_statements' };

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '32' },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const connections = Number(options.connections);

async function submitOnce({ url, extra }: Contestant): Promise<void> {
  const key = randomUUID();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(submissionBody(key, extra)),
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`${url} answered ${response.status}: ${text}`);
}

async function measure(contestants: readonly Contestant[]): Promise<void> {
  for (const one of contestants) {
    await submitOnce(one);
    await submitFor({ ...one, connections, seconds: WARM_UP_SECONDS });
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of contestants) {
      const window = await submitFor({ ...one, connections, seconds });
      one.windows.push(window);
      const rate = window.requestsPerSecond.toFixed(0).padStart(6);
      const failed = window.failed > 0 ? `  ${window.failed} FAILED` : '';
      console.log(`  round ${round}  ${one.name.padEnd(24)} ${rate}/s${failed}`);
    }
  }
}

async function statementsOf(postgres: EmbeddedPostgres, one: Contestant): Promise<Statement[]> {
  const client = new pg.Client({ connectionString: withDatabase(postgres.adminUrl, one.database) });
  await client.connect();
  try {
    return await countStatements(client, STATEMENT_SAMPLES, () => submitOnce(one));
  } finally {
    await client.end();
  }
}

/** Every acknowledged submission is a row; a few rows more were cut off before their answer. */
async function rowsOfOurs(postgres: EmbeddedPostgres): Promise<number> {
  return onDatabase(postgres.urlFor('ours'), async (client) => {
    const { rows } = await client.query('select count(*)::int as n from submissions');
    return rows[0].n;
  });
}

async function compare(postgres: EmbeddedPostgres): Promise<number> {
  const servers: ChildServer[] = [];
  try {
    console.log('Starting the three servers …');
    await buildServer();
    const contest = await startContest(postgres, servers);
    const contestants: Contestant[] = Object.values(contest);
    await measure(contestants);
    const sent = new Map<string, Statement[]>();
    for (const one of contestants) sent.set(one.name, await statementsOf(postgres, one));
    printTable(
      contest,
      sent,
      `${rounds} interleaved rounds of ${seconds} s, ${connections} connections`,
    );
    printVerdict(contest, sent);
    const found = faults(contest, await rowsOfOurs(postgres));
    for (const fault of found) console.error(`\n!!! ${fault}: these figures do not count.`);
    return found.length === 0 ? 0 : 1;
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function main(): Promise<void> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'online-dialogue-bench-'));
  fs.chmodSync(directory, 0o755);
  const postgres = await startPostgresWith(path.join(directory, 'postgres'), COUNTING);
  try {
    process.exitCode = await compare(postgres);
  } finally {
    await postgres.release();
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import pg from 'pg';
import {
  type DrillDatabase,
  exitWith,
  onDrillDatabase,
} from '../scripts/drills/support/drill-database';
import { Editor } from '../scripts/drills/support/editor';
import type { Crowd } from '../scripts/drills/support/live/crowd';
import { type PreparedLive, prepareLive } from '../scripts/drills/support/live/prepare-live';
import { publishAnswer } from '../scripts/drills/support/live/publisher';
import { withDatabase } from '../scripts/launch/database';
import { APP_DIRECTORY } from '../scripts/launch/paths';
import { type RunningNode, startNode } from '../tests/support/node';
import { startChildServer } from './support/child-server';
import { machine, pin } from './support/cores';
import { crowdOnLoad } from './support/crowd-on-load';
import { compareFanOut, type Teller } from './support/fanout';
import { fanOutReport, type Measured } from './support/fanout-report';

import { MemoryGauge } from './support/memory';
import { countStatements } from './support/statement-count';

/**
 * How long after its commit the last of thousands of readers has an answer: one node, beside a bare
 * `node:http` that writes the same bytes, and then the same readers on two nodes.
 */
const { values: options } = parseArgs({
  options: {
    readers: { type: 'string', default: '2000,5000,10000' },
    answers: { type: 'string', default: '7' },
    answered: { type: 'string', default: '40' },
  },
});
const sizes = options.readers.split(',').map(Number);
const answers = Number(options.answers);

const COUNTED_READERS = 500;
const SETTINGS = { shared_preload_libraries: 'pg_stat_statements', track_commit_timestamp: 'on' };

/** Markers of answers nobody has published yet. */
function* freshMarkers(): Generator<string, never> {
  for (let number = 0; ; number += 1) yield `[A${number}]`;
}

async function measure(database: DrillDatabase<PreparedLive>): Promise<number> {
  const { databaseUrl, postgres, prepared } = database;
  const nodes: RunningNode[] = [];
  const gauge = new MemoryGauge();
  const bare = await startChildServer(
    'bare',
    ['--import', 'tsx', path.join(APP_DIRECTORY, 'bench', 'support', 'bare-events-node.ts')],
    { env: gauge.environment },
  );
  pin(bare.pid, 'servers');
  const client = new pg.Client({
    connectionString: withDatabase(postgres.adminUrl, 'drill'),
  });
  await client.connect();
  const crowds = [crowdOnLoad(), crowdOnLoad()] as const;
  try {
    for (let node = 0; node < 2; node += 1) {
      nodes.push(await startNode({ databaseUrl, env: gauge.environment }));
      pin(nodes[node]!.pid, 'servers');
    }
    const [first] = nodes as [RunningNode];
    const editor = new Editor(prepared.account);
    const publisher = {
      editor,
      node: first.baseUrl,
      database: client,
      approved: prepared.approved,
    };
    const ours = (name: string, on: readonly RunningNode[]): Teller => ({
      name,
      pids: on.map(({ pid }) => pid),
      addresses: on.map(({ baseUrl }) => baseUrl),
      crowd: crowds[0],
      publish: (marker) => publishAnswer(publisher, marker),
    });
    const origin = `http://127.0.0.1:${bare.ready[0]}`;
    const yardstick: Teller = {
      name: 'bare node:http',
      pids: [bare.pid],
      addresses: [origin],
      crowd: crowds[1],
      publish: async (marker) => {
        const event = await lastEvent(first.baseUrl, prepared.slug, marker);
        const answer = await fetch(origin, { method: 'POST', body: event });
        return Number(await answer.text());
      },
    };

    const fresh = freshMarkers();
    const measured: Measured[] = [];
    for (const readers of sizes) {
      for (const on of [nodes.slice(0, 1), nodes]) {
        const markers = Array.from({ length: answers }, () => fresh.next().value);
        const tellers = [ours(`${on.length} node${on.length > 1 ? 's' : ''}`, on), yardstick];
        const results = await compareFanOut(
          tellers,
          { readers, slug: prepared.slug, markers },
          gauge,
        );
        for (const [name, result] of results) measured.push({ readers, name, result });
        console.log(`  ${readers} readers, ${on.length} of our nodes: measured`);
      }
    }
    const statements = await statementsPerReader(client, crowds[0], first.baseUrl, prepared.slug);
    console.log(`\n${answers} answers of 2 kB each in turn; ${machine()}\n`);
    const { table, verdicts, isMet } = fanOutReport(measured, statements);
    console.log(`${table}\n\n${verdicts.join('\n')}`);
    return isMet ? 0 : 1;
  } finally {
    for (const crowd of crowds) await crowd.end();
    await Promise.all([...nodes.map((node) => node.kill('SIGTERM')), bare.stop()]);
    await client.end();
    gauge.remove();
  }
}

/** The event our readers have just had, for the other server to send as well. */
async function lastEvent(node: string, slug: string, marker: string): Promise<string> {
  const { origin } = new URL(node);
  const live = `${origin}/api/dialogue-sessions/${slug}/live`;
  const { data } = (await (await fetch(live)).json()) as { data: { questions: object[] } };
  const [question] = data.questions.filter((one) => JSON.stringify(one).includes(marker));
  return `id: ${Date.now()}\nevent: change\ndata: ${JSON.stringify({ ...data, questions: [question] })}\n\n`;
}

/** What the database is asked while so many readers come and fetch the page, for each of them. */
async function statementsPerReader(
  client: pg.Client,
  crowd: Crowd,
  node: string,
  slug: string,
): Promise<number> {
  const arrival = { nodes: [node], slug, readers: COUNTED_READERS, within: 2_000 };
  const sent = await countStatements(client, 1, async () => {
    await crowd.arrive({ ...arrival, page: 'fetched' });
    await crowd.leave();
  });
  return sent.reduce((sum, { perUnit }) => sum + perUnit, 0) / COUNTED_READERS;
}

function main(): Promise<number> {
  pin(process.pid, 'load');
  const approved = sizes.length * 2 * answers;
  const plan = {
    title: `Writing ${approved} answers`,
    settings: SETTINGS,
    prepare: (strapi: Core.Strapi) =>
      prepareLive(strapi, { answered: Number(options.answered), approved }),
  };
  return onDrillDatabase(plan, measure);
}

exitWith(main());

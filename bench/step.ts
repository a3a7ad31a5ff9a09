import { parseArgs } from 'node:util';
import {
  type DrillDatabase,
  exitWith,
  onDrillDatabase,
} from '../scripts/drills/support/drill-database';
import { answeredSession, type PreparedLive } from '../scripts/drills/support/live/prepare-live';
import { percentile } from '../scripts/drills/support/percentile';
import { startNode } from '../tests/support/node';
import { machine, pin } from './support/cores';
import { crowdOnLoad } from './support/crowd-on-load';
import { processorMilliseconds } from './support/process-cost';
import { textTable } from './support/text-table';

/**
 * The announced minute: all readers come within one second, each fetches the page and opens its
 * stream, at one node. How long until the last of them has both.
 */
const { values: options } = parseArgs({
  options: {
    readers: { type: 'string', default: '3500,12000' },
    questions: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '3' },
  },
});

const WITHIN = 1_000;

async function measure({ databaseUrl, prepared }: DrillDatabase<PreparedLive>): Promise<number> {
  const { slug } = prepared;
  const rows: string[][] = [];
  let unserved = 0;
  const node = await startNode({ databaseUrl });
  pin(node.pid, 'servers');
  try {
    for (const readers of options.readers.split(',').map(Number)) {
      for (let round = 1; round <= Number(options.rounds); round += 1) {
        const crowd = crowdOnLoad();
        const before = processorMilliseconds(node.pid);
        const startedAt = performance.now();
        const arrival = { nodes: [node.baseUrl], slug, readers, within: WITHIN };
        const report = await crowd.arrive({ ...arrival, page: 'fetched' });
        const all = performance.now() - startedAt;
        const { turnedAway, broken } = await crowd.account([]);
        await crowd.end();
        unserved += report.unserved;
        const ms = (share: number): string => percentile(report.served, share).toFixed(0);
        rows.push([
          `${readers}, round ${round}`,
          ms(0.5),
          ms(0.99),
          ms(1),
          all.toFixed(0),
          (processorMilliseconds(node.pid) - before).toFixed(0),
          String(turnedAway + broken),
          String(report.unserved),
        ]);
      }
    }
  } finally {
    await node.kill('SIGTERM');
  }
  console.log(`\n${options.questions} questions and answers; ${machine()}\n`);
  const head = ['readers in 1 s', 'p50 ms', 'p99 ms', 'last ms', 'all ms', 'CPU ms', 'again'];
  console.log(textTable([...head, 'unserved'], rows));
  return unserved === 0 ? 0 : 1;
}

function main(): Promise<number> {
  pin(process.pid, 'load');
  return onDrillDatabase(answeredSession(Number(options.questions)), measure);
}

exitWith(main());

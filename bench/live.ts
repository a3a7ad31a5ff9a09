import fs from 'node:fs';
import { parseArgs } from 'node:util';
import {
  exitWith,
  onDrillDatabase,
  temporaryFolder,
} from '../scripts/drills/support/drill-database';
import { answeredSession } from '../scripts/drills/support/live/prepare-live';
import { startNode } from '../tests/support/node';
import { machine, pin } from './support/cores';
import { fetchSnapshot, type ReadContest, startReadContest } from './support/live-contest';
import { liveReport } from './support/live-report';
import { readFor } from './support/read-load';

const WARM_UP_SECONDS = 2;

const { values: options } = parseArgs({
  options: {
    questions: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '16' },
  },
});
const rounds = Number(options.rounds);
const load = { connections: Number(options.connections), seconds: Number(options.seconds) };

/** Lets all of them serve in turn, so that a slow minute of the machine hits every one. */
async function measure(contest: ReadContest): Promise<void> {
  for (const one of contest.values()) await readFor(one, { ...load, seconds: WARM_UP_SECONDS });
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, one] of contest) {
      const window = await readFor(one, load);
      one.windows.push(window);
      const rate = window.requestsPerSecond.toFixed(0).padStart(7);
      console.log(`  round ${round}  ${name.padEnd(26)} ${rate}/s`);
    }
  }
}

function main(): Promise<number> {
  pin(process.pid, 'load');
  const answered = Number(options.questions);
  return onDrillDatabase(
    answeredSession(answered),
    async ({ postgres, databaseUrl, prepared, progress }) => {
      const folder = temporaryFolder();
      const started: { stop(): Promise<unknown> }[] = [];
      try {
        const node = await startNode({ databaseUrl });
        started.push({ stop: () => node.kill('SIGTERM') });
        pin(node.pid, 'servers');
        const url = `${node.baseUrl}/api/dialogue-sessions/${prepared.slug}/live`;
        const snapshot = await fetchSnapshot(url);
        const contest = await progress.step('Starting the others', () =>
          startReadContest(snapshot, { postgres, folder }, started),
        );
        await measure(contest);
        console.log(
          `\nMedians of ${rounds} rounds in turn, ${load.seconds} s each, ${load.connections} connections; ` +
            `${answered} questions and answers, ${snapshot.zipped.length} bytes as gzip; ${machine()}\n`,
        );
        const { table, verdicts, isMet } = liveReport(contest);
        console.log(`${table}\n\n${verdicts.join('\n')}`);
        return isMet ? 0 : 1;
      } finally {
        for (const one of started) await one.stop();
        fs.rmSync(folder, { recursive: true, force: true });
      }
    },
  );
}

exitWith(main());

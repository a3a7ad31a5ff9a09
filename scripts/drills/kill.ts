import { parseArgs } from 'node:util';
import type { DrillDatabase } from './support/drill-database';
import { exitWith, onDrillDatabase } from './support/drill-database';
import { drillKill } from './support/kill/drill';
import * as faults from './support/kill/faults';
import type { Fleet } from './support/kill/fleet';
import { answersByStatus, reportOf, type Targets } from './support/kill/report';
import type { KillRound } from './support/kill/round';
import { ServerControl } from './support/kill/server-control';
import { drillSkew } from './support/kill/skew';
import { slowClients } from './support/kill/slow-clients';
import { SmallDisk } from './support/kill/small-disk';
import { type PreparedEditor, prepareEditor } from './support/prepare-editor';

/**
 * Shows that every acknowledged submission is stored exactly once, and nothing that was refused, in
 * whatever trouble two nodes and their database get into: `npm run drill:kill -- --rounds 300`.
 *
 * `--mode node` (a node killed), `postgres` (the database killed), `freeze` (the database silent for
 * 30 s), `disk` (its disk full; as root), `slow` (clients that trickle or hang up), `skew` (clocks
 * five minutes off, with `faketime`).
 *
 * Runs on a throw-away PostgreSQL of its own, with fsync. Exits 1 at a violation or a missed target.
 */
const { values: options } = parseArgs({
  options: {
    mode: { type: 'string', default: 'node' },
    rounds: { type: 'string' },
    submissions: { type: 'string' },
    seconds: { type: 'string', default: '30' },
  },
});

type Database = DrillDatabase<PreparedEditor>;

interface Mode {
  rounds: number;
  targets: Targets;
  faultOn: (fleet: Fleet, database: Database) => faults.Fault;
}

const DISK_MEGABYTES = 160;
const VIOLATIONS_SHOWN = 5;

const controlled = ({ folder }: Database): ServerControl => new ServerControl(folder);

const modesOn = (disk: SmallDisk | undefined): Record<string, Mode> => ({
  node: { rounds: 30, targets: { settledP99: 10_000 }, faultOn: (fleet) => faults.nodeKill(fleet) },
  postgres: {
    rounds: 30,
    targets: { answered: 5_000, recovered: 10_000, settledP99: 10_000 },
    faultOn: (_, database) => faults.databaseCrash(controlled(database)),
  },
  freeze: {
    rounds: 1,
    targets: { answered: 5_000, recovered: 10_000, grownBy: 100 },
    faultOn: (_, database) => faults.databaseFreeze(controlled(database), Number(options.seconds)),
  },
  disk: {
    rounds: 3,
    targets: { answered: 5_000, recovered: 30_000 },
    faultOn: (_, database) => faults.diskFull(controlled(database), disk!),
  },
  slow: { rounds: 1, targets: { answeredP99: 500 }, faultOn: (fleet) => slowClients(fleet) },
});

async function main(): Promise<number> {
  const { mode } = options;
  if (mode === 'skew') return drillSkew(Number(options.rounds ?? 10));
  const disk = mode === 'disk' ? SmallDisk.mount(DISK_MEGABYTES) : undefined;
  try {
    const chosen = modesOn(disk)[mode];
    if (chosen === undefined) {
      throw new Error('--mode is node, postgres, freeze, disk, slow or skew.');
    }
    const plan = {
      title: 'Preparing an editor',
      prepare: prepareEditor,
      // The mount point itself stays.
      ...(disk && { folder: `${disk.folder}/postgres` }),
    };
    return await onDrillDatabase(plan, (database) => play(chosen, database));
  } finally {
    disk?.unmount();
  }
}

async function play({ rounds, targets, faultOn }: Mode, database: Database): Promise<number> {
  const results = await drillKill({
    databaseUrl: database.databaseUrl,
    account: database.prepared,
    faultOn: (fleet) => faultOn(fleet, database),
    rounds: Number(options.rounds ?? rounds),
    submissions: options.submissions === undefined ? undefined : Number(options.submissions),
    onRound: printRound,
  });
  return conclude(results, targets);
}

function printRound(round: number, { sendings, harm, violations }: KillRound): void {
  console.log(`round ${String(round).padStart(3)}  ${answersByStatus(sendings)}   ${harm.note}`);
  const shown = violations.slice(0, VIOLATIONS_SHOWN);
  for (const violation of shown) console.error(`  VIOLATION: ${violation}`);
  if (violations.length > shown.length) console.error(`  … ${violations.length} in this round`);
}

function conclude(rounds: readonly KillRound[], targets: Targets): number {
  const { lines, missed } = reportOf(rounds, targets);
  const sendings = rounds.flatMap((round) => round.sendings);
  const accepted = sendings.filter(({ outcome }) => outcome === 'accepted').length;
  const violations = rounds.reduce((sum, round) => sum + round.violations.length, 0);
  console.log(
    `\n${rounds.length} rounds, ${sendings.length} submissions, ${accepted} acknowledged, ` +
      `${violations} violations\n${lines.join('\n')}`,
  );
  if (violations > 0) return 1;
  console.log(
    `Rule of three: fewer than 1 in ${Math.floor(accepted / 3)} acknowledged submissions is lost or ` +
      `doubled (95 %).`,
  );
  return missed.length === 0 ? 0 : 1;
}

exitWith(main());

import os from 'node:os';
import type { Contest, Contestant } from './contest';
import { median } from './median';
import type { Statement } from './statement-count';
import { textTable } from './text-table';

const TARGET_TIMES_VANILLA = 8;
const TARGET_STATEMENTS = 6;

const rateOf = ({ windows }: Contestant) => median(windows.map((w) => w.requestsPerSecond));
const failuresOf = ({ windows }: Contestant) => windows.reduce((sum, w) => sum + w.failed, 0);
const count = (statements: readonly Statement[]) =>
  statements.reduce((sum, { perUnit }) => sum + perUnit, 0);

type StatementsByName = ReadonlyMap<string, Statement[]>;

export function printTable(
  { ours, vanilla, vanillaUnlinked, bare }: Contest,
  sent: StatementsByName,
  circumstances: string,
): void {
  const rows = [ours, vanilla, vanillaUnlinked, bare].map((one) => [
    one.name,
    rateOf(one).toFixed(0),
    median(one.windows.map((w) => w.p50)).toFixed(0),
    median(one.windows.map((w) => w.p99)).toFixed(0),
    (rateOf(one) / rateOf(vanilla)).toFixed(2),
    (rateOf(one) / rateOf(bare)).toFixed(2),
    String(count(sent.get(one.name)!)),
    String(failuresOf(one)),
  ]);
  console.log(
    `\nMedians, ${circumstances}, PostgreSQL with fsync, ${os.cpus().length} cores, ` +
      `Node ${process.version}\n`,
  );
  console.log(
    textTable(
      ['', 'accepted/s', 'p50 ms', 'p99 ms', '× vanilla', '× bare', 'SQL', 'non-2xx'],
      rows,
    ),
  );
  console.log('\nStatements of one submission of ours (BEGIN and COMMIT counted):');
  for (const { text, perUnit } of sent.get(ours.name)!) {
    console.log(`  ${perUnit} × ${text.length > 150 ? `${text.slice(0, 150)} …` : text}`);
  }
}

export function printVerdict(
  { ours, vanilla, vanillaUnlinked, bare }: Contest,
  sent: StatementsByName,
): void {
  const times = (other: Contestant) => rateOf(ours) / rateOf(other);
  const statements = count(sent.get(ours.name)!);
  const judge = (met: boolean) => (met ? 'met' : 'NOT MET');
  console.log(
    `\nours / vanilla ${times(vanilla).toFixed(1)} (without the relation ` +
      `${times(vanillaUnlinked).toFixed(1)}), ours / bare ${times(bare).toFixed(2)}\n` +
      `Target ≥ ${TARGET_TIMES_VANILLA} × vanilla: ${judge(times(vanilla) >= TARGET_TIMES_VANILLA)}.  ` +
      `Target ≤ ${TARGET_STATEMENTS} statements: ${statements}, ${judge(statements <= TARGET_STATEMENTS)}.`,
  );
}

/** What makes the figures worthless, if anything. */
export function faults({ ours, ...others }: Contest, rows: number): string[] {
  const found = [ours, ...Object.values(others)]
    .filter((one) => failuresOf(one) > 0)
    .map((one) => `${failuresOf(one)} requests of "${one.name}" failed`);
  const acknowledged = ours.windows.reduce((sum, { accepted }) => sum + accepted, 0);
  if (rows < acknowledged) found.push(`${acknowledged} acknowledged, but only ${rows} rows stored`);
  return found;
}

import { parseArgs } from 'node:util';
import { exitWith, onDrillDatabase } from './support/drill-database';
import { prepareEditor } from './support/prepare-editor';
import type { RoundResult } from './support/round';
import { drillWindow } from './support/window-drill';

/**
 * Shows that a submission is in and acknowledged, or out and refused, and never both or neither,
 * while its session ends on one of two nodes:
 * `npm run drill:window -- --rounds 50 --submissions 200`, or `--mode extend`.
 *
 * Runs on a throw-away PostgreSQL of its own, with fsync. Exits 1 at any violation.
 */
const { values: options } = parseArgs({
  options: {
    mode: { type: 'string', default: 'end' },
    rounds: { type: 'string', default: '50' },
    submissions: { type: 'string', default: '200' },
  },
});

const VIOLATIONS_SHOWN = 5;

async function main(): Promise<number> {
  const { mode } = options;
  if (mode !== 'end' && mode !== 'extend') throw new Error('--mode is "end" or "extend".');
  const plan = { title: 'Preparing an editor', prepare: prepareEditor };
  return onDrillDatabase(plan, async ({ databaseUrl, prepared: editor }) => {
    const results = await drillWindow({
      databaseUrl,
      editor,
      mode,
      rounds: Number(options.rounds),
      submissions: Number(options.submissions),
      onRound: printRound,
    });
    return conclude(results, mode);
  });
}

function printRound(round: number, result: RoundResult): void {
  const { accepted, refused, errors, note, violations } = result;
  const counts = [accepted, refused, errors].map((count) => String(count).padStart(4)).join('');
  console.log(`round ${String(round).padStart(3)}  ${counts}   ${note}`);
  const shown = violations.slice(0, VIOLATIONS_SHOWN);
  for (const violation of shown) console.error(`  VIOLATION: ${violation}`);
  if (violations.length > shown.length) console.error(`  … ${violations.length} in this round`);
}

function conclude(results: readonly RoundResult[], mode: 'end' | 'extend'): number {
  const sum = (of: (result: RoundResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  const accepted = sum((result) => result.accepted);
  const refused = sum((result) => result.refused);
  const violations = sum((result) => result.violations.length);
  const trials = accepted + refused;
  const what = mode === 'end' ? 'submissions' : 'extensions';
  console.log(
    `\n${results.length} rounds, ${trials} ${what} racing the end on two nodes: ` +
      `${accepted} accepted, ${refused} refused, ${sum((result) => result.errors)} errors ` +
      `before a definite answer, ${violations} violations`,
  );
  if (violations > 0) return 1;
  console.log(
    `Rule of three: fewer than 1 in ${Math.floor(trials / 3)} ${what} and 1 in ` +
      `${Math.floor(results.length / 3)} endings go wrong (95 %).`,
  );
  return 0;
}

exitWith(main());

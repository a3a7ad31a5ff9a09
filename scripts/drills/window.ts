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
import type { EditorAccount } from './support/editor';
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
  const progress = createProgress();
  await progress.step('Compiling the server', () => buildServer());
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'online-dialogue-drill-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await progress.step('Starting PostgreSQL', () => startEmbeddedPostgres(folder));
  try {
    const databaseUrl = postgres.urlFor('drill');
    await ensureDatabase(databaseUrl, postgres.adminUrl);
    const editor = await progress.step('Preparing an editor', () => prepare(databaseUrl));
    const results = await drillWindow({
      databaseUrl,
      editor,
      mode,
      rounds: Number(options.rounds),
      submissions: Number(options.submissions),
      onRound: printRound,
    });
    return conclude(results, mode);
  } finally {
    await postgres.release();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(databaseUrl: string): Promise<EditorAccount> {
  Object.assign(process.env, temporarySecrets(), testEnvironment(databaseUrl));
  const strapi = await loadApp();
  const editor = await prepareEditor(strapi);
  await strapi.destroy();
  return editor;
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

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

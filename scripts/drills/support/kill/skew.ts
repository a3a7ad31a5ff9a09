import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { onDrillDatabase } from '../drill-database';
import { prepareEditor } from '../prepare-editor';
import { drillWindow } from '../window-drill';

const SUBMISSIONS = 200;

/** The library that `faketime` puts before a program. */
function skewLibrary(): string {
  const found = fs
    .readdirSync('/usr/lib')
    .map((name) => path.join('/usr/lib', name, 'faketime', 'libfaketimeMT.so.1'))
    .find((file) => fs.existsSync(file));
  if (found === undefined) throw new Error('--mode skew needs faketime: apt-get install faketime');
  return found;
}

const skewedBy = (library: string, offset: string): Record<string, string> => ({
  LD_PRELOAD: library,
  FAKETIME: offset,
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  // A token that one node has just issued is ten minutes old on the other.
  ADMIN_ACCESS_TOKEN_SECONDS: '86400',
});

/** Seconds a program's clock is ahead when it is started so. */
function aheadBy(env: Record<string, string>): number {
  const said = execFileSync(process.execPath, ['-p', 'Date.now()'], {
    env: { ...process.env, ...env },
  });
  return Math.round((Number(said) - Date.now()) / 1_000);
}

/**
 * One node's clock is five minutes fast, the other's five minutes slow, while submissions race the
 * end of their sessions: who is in and who is out is the database's clock to say.
 */
export function drillSkew(rounds: number): Promise<number> {
  const library = skewLibrary();
  const environments = [skewedBy(library, '+5m'), skewedBy(library, '-5m')] as const;
  const ahead = environments.map(aheadBy);
  if (ahead[0]! < 290 || ahead[1]! > -290) throw new Error(`The clocks are ${ahead} s ahead only.`);
  const plan = { title: 'Preparing an editor', prepare: prepareEditor };
  return onDrillDatabase(plan, async ({ databaseUrl, prepared: editor }) => {
    const results = await drillWindow({
      databaseUrl,
      editor,
      mode: 'end',
      rounds,
      submissions: SUBMISSIONS,
      environments,
      onRound: (round, { accepted, refused, errors, note, violations }) => {
        console.log(`round ${round}: ${accepted} in, ${refused} out, ${errors} errors, ${note}`);
        for (const violation of violations) console.error(`  VIOLATION: ${violation}`);
      },
    });
    const violations = results.reduce((sum, round) => sum + round.violations.length, 0);
    console.log(
      `\n${rounds} rounds on clocks ${ahead.join(' and ')} s ahead: ${violations} violations`,
    );
    return violations === 0 ? 0 : 1;
  });
}

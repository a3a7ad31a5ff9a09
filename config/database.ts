import type { Core } from '@strapi/strapi';

/**
 * PostgreSQL only. `DATABASE_URL` is set by every launcher script: to the city's own server, or to
 * the embedded one it has just started. All times in milliseconds.
 */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database<'postgres'> => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: env('DATABASE_URL', ''),
      ssl: env.bool('DATABASE_SSL', false) && {
        rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
      },
      /** A new index on a large table must fit in here when an update is started. */
      statement_timeout: env.int('DATABASE_STATEMENT_TIMEOUT_MILLISECONDS', 15_000),
      /** Longer than any transaction holds a session's lock. */
      lock_timeout: env.int('DATABASE_LOCK_TIMEOUT_MILLISECONDS', 5_000),
      idle_in_transaction_session_timeout: env.int(
        'DATABASE_IDLE_IN_TRANSACTION_MILLISECONDS',
        30_000,
      ),
      /** For a connection to be opened, and until one that is quiet is asked whether it still lives. */
      connectionTimeoutMillis: env.int('DATABASE_CONNECT_TIMEOUT_MILLISECONDS', 3_000),
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      application_name: 'online-dialogue',
    },
    /** Connections of one node; the server needs room for all nodes and a few more. */
    pool: { min: 2, max: env.int('DATABASE_POOL_MAX', 15) },
    acquireConnectionTimeout: env.int('DATABASE_ACQUIRE_TIMEOUT_MILLISECONDS', 3_000),
    // Otherwise knex writes the values, and with them personal data, into its error messages.
    compileSqlOnError: false,
  } as unknown as Core.Config.Database<'postgres'>['connection'],
  settings: {
    // The default drops columns that a newer build added when an older one restarts.
    forceMigration: env('NODE_ENV') !== 'production',
    runMigrations: true,
  },
});

import type { Core } from '@strapi/strapi';

/**
 * PostgreSQL only. `DATABASE_URL` is set by every launcher script: to the city's own server, or to
 * the embedded one it has just started.
 */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: env('DATABASE_URL', ''),
      ssl: env.bool('DATABASE_SSL', false) && {
        rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
      },
      statement_timeout: env.int('DATABASE_STATEMENT_TIMEOUT_MILLISECONDS', 15_000),
      application_name: 'online-dialogue',
    },
    pool: { min: 2, max: env.int('DATABASE_POOL_MAX', 15) },
    acquireConnectionTimeout: env.int('DATABASE_ACQUIRE_TIMEOUT_MILLISECONDS', 5_000),
  },
  settings: {
    // The default drops columns that a newer build added when an older one restarts.
    forceMigration: env('NODE_ENV') !== 'production',
    runMigrations: true,
  },
});

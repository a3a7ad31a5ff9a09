import type { Core } from '@strapi/strapi';

const SHIFT = `select set_config('dialogue.clock_shift', (?::timestamptz - clock_timestamp())::text, true)`;

/**
 * Carries out a command as if it were that instant. Only a demo or test database has a clock that
 * can be shifted; the guards judge by it as they do by the true one.
 */
export const atInstant = <T>(
  strapi: Core.Strapi,
  instant: Date,
  work: () => Promise<T>,
): Promise<T> =>
  strapi.db.transaction(async ({ trx }) => {
    await trx.raw(SHIFT, [instant.toISOString()]);
    return work();
  }) as Promise<T>;

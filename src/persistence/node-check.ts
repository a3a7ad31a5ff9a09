import type { Connection } from './connection';
import { floorHash } from './floor';

/** The database's clock in milliseconds, and whether its rules are those this release has put there. */
export interface DatabaseCheck {
  now: number;
  hasOwnRules: boolean;
}

export async function checkDatabase(trx: Connection, mode: string): Promise<DatabaseCheck> {
  const { rows } = await trx.raw(
    `select extract(epoch from clock_timestamp())::float8 * 1000 as now,
      coalesce(obj_description(to_regprocedure('dialogue_now()'), 'pg_proc'), '') as rules`,
  );
  return { now: rows[0].now, hasOwnRules: rows[0].rules.startsWith(`${floorHash(mode)}:`) };
}

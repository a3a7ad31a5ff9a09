import type { Connection } from './connection';

/** How many sessions have been announced under a profile: they keep its rule as it was then. */
export async function countAnnouncedUnder(trx: Connection, profileCode: string): Promise<number> {
  const { rows } = await trx.raw(
    `select count(*)::int as "count" from dialogue_sessions
     where announced_at is not null and regulation ->> 'profile' = ?`,
    [profileCode],
  );
  return rows[0].count;
}

import type { Connection } from './connection';

const instantOf = async (trx: Connection, sqlFunction: string): Promise<Date> => {
  const { rows } = await trx.raw(`select ${sqlFunction}() as "instant"`);
  return rows[0].instant;
};

/** The database's instant, to the millisecond: the only clock of the system. */
export const databaseNow = (trx: Connection): Promise<Date> => instantOf(trx, 'dialogue_now');

/** An instant later than every one stamped before the caller was granted the session's lock. */
export const nextInstant = (trx: Connection): Promise<Date> =>
  instantOf(trx, 'dialogue_next_instant');

import type { Connection } from './connection';
import { SESSION_LOCK_SPACE } from './floor/sessions';

const TEXTS_LOCK_SPACE = SESSION_LOCK_SPACE + 2;

/** Whether this transaction may fold texts: one node at a time does. */
export async function tryTextsLock(trx: Connection): Promise<boolean> {
  const { rows } = await trx.raw(
    `select pg_try_advisory_xact_lock(${TEXTS_LOCK_SPACE}, 0) as "isMine"`,
  );
  return rows[0].isMine;
}

import type { Connection } from './connection';
import { SESSION_LOCK_SPACE } from './floor/sessions';

const TEXTS_LOCK_SPACE = SESSION_LOCK_SPACE + 2;

/** What is folded or indexed by one node at a time. */
const KINDS = { submissions: 0, questions: 1 } as const;

/** Whether this transaction may fold such texts: one node at a time does. */
export async function tryTextsLock(trx: Connection, kind: keyof typeof KINDS): Promise<boolean> {
  const { rows } = await trx.raw(
    `select pg_try_advisory_xact_lock(${TEXTS_LOCK_SPACE}, ?) as "isMine"`,
    [KINDS[kind]],
  );
  return rows[0].isMine;
}

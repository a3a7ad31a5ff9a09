import { decideUnderLock } from '../domain/staff/item-lock';
import type { Connection } from '../persistence/connection';
import { readLock, type Item } from '../persistence/item-locks';
import { personRefs } from '../persistence/person-refs';
import { conflict } from './coded-errors';

/**
 * Refuses a step on an item that somebody else has open: 409 ITEM_LOCKED, `details.holder` says who.
 * Called in the step's transaction, once its row is locked.
 */
export async function requireUnheld(trx: Connection, item: Item, actorId: number): Promise<void> {
  const { lock, now } = await readLock(trx, item);
  const decision = decideUnderLock(lock, actorId, now);
  if (decision.permitted || lock === null) return;

  const { code, source, params } = decision.refusal;
  const holder = (await personRefs(trx, [lock.holderId]))(lock.holderId);
  throw conflict(code, { source, params, holder });
}

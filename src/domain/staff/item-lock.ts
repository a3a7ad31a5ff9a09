import { addMinutes } from '../calendar/instant';
import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';

/** How long a lock, and the presence of whoever looks on, outlives the last sign of life. */
export const LOCK_SECONDS = 60;

/** How often a screen gives one: three may be lost before the lock dies. */
export const HEARTBEAT_MILLISECONDS = 15_000;

/** Who has an item open for deciding or writing. */
export interface ItemLock {
  holderId: number;
  takenAt: Date;
  /** The last sign of life. */
  seenAt: Date;
}

/** From this instant the lock is dead unless its holder is heard of before. */
export const lockExpiresAt = ({ seenAt }: Pick<ItemLock, 'seenAt'>): Date =>
  addMinutes(seenAt, LOCK_SECONDS / 60);

/** Whether somebody seen at `seenAt` still counts as there. */
export const isPresent = (seen: Pick<ItemLock, 'seenAt'>, now: Date): boolean =>
  now < lockExpiresAt(seen);

/**
 * Decides whether a person may change an item that may be locked: nobody else holds it.
 *
 * Refuses with ITEM_LOCKED. Taking the lock over is always permitted, so the refusal is never final;
 * no update is lost without a lock either, for that the revision and the state stand guard.
 * Source: project rule.
 */
export function decideUnderLock(lock: ItemLock | null, actorId: number, now: Date): Decision {
  if (lock === null || lock.holderId === actorId || !isPresent(lock, now)) return PERMITTED;

  return refuse('ITEM_LOCKED', HOUSE, { expiresAt: lockExpiresAt(lock).toISOString() });
}

/** Whether a lock changes hands although its holder is still there. */
export const isTakeOver = (
  lock: ItemLock,
  { actorId, takeOver }: { actorId: number; takeOver: boolean },
  now: Date,
): boolean => takeOver && !decideUnderLock(lock, actorId, now).permitted;

/** The lock after a sign of life from a person who has the item open. */
export function lockAfter(
  lock: ItemLock,
  call: { actorId: number; takeOver: boolean },
  now: Date,
): ItemLock {
  const isFree = decideUnderLock(lock, call.actorId, now).permitted;
  if (!isFree && !call.takeOver) return lock;

  const isHeldOn = lock.holderId === call.actorId && isPresent(lock, now);

  return { holderId: call.actorId, takenAt: isHeldOn ? lock.takenAt : now, seenAt: now };
}

import { runCommand } from '../../commands/command';
import {
  HEARTBEAT_MILLISECONDS,
  isPresent,
  isTakeOver,
  lockAfter,
  lockExpiresAt,
} from '../../domain/staff/item-lock';
import {
  leaveItem,
  seenAt,
  sweepDead,
  takeOrReadLock,
  writeLock,
  writePresence,
  type Item,
} from '../../persistence/item-locks';
import { writeAudit } from '../../persistence/journal';
import { personRefs } from '../../persistence/person-refs';
import type { LockView } from '../contract/submission';
import type { StaffRequest } from '../support/staff-context';

/**
 * One sign of life from a person who has an item open: takes the lock where nobody holds it, keeps it
 * where they do, and takes it over when they ask for that. Only the take-over is in the audit; the
 * others are signs of life, four a minute.
 */
export function holdItem(
  { strapi, actor, requestId }: StaffRequest<unknown>,
  item: Item,
  takeOver: boolean,
): Promise<LockView> {
  return runCommand(strapi, { name: 'lock.take-over', actor }, async (trx) => {
    const { lock: before, now } = await takeOrReadLock(trx, item, actor.id);
    const call = { actorId: actor.id, takeOver };
    const lock = lockAfter(before, call, now);
    if (lock !== before) await writeLock(trx, item, lock);
    if (isTakeOver(before, call, now)) {
      await writeAudit(trx, {
        command: 'lock.take-over',
        subjectType: item.type,
        subjectKey: item.key,
        actor,
        requestId,
        details: { fromHolder: before.holderId },
      });
    }
    await writePresence(trx, item, { userId: actor.id, seenAt: now });
    await sweepDead(trx, actor.id);

    const others = (await seenAt(trx, item)).filter(
      (one) => isPresent(one, now) && ![actor.id, lock.holderId].includes(one.userId),
    );
    return {
      isMine: lock.holderId === actor.id,
      holder: (await personRefs(trx, [lock.holderId]))(lock.holderId)!,
      takenAt: lock.takenAt.toISOString(),
      expiresAt: lockExpiresAt(lock).toISOString(),
      alsoHere: others.map(({ userId, name }) => ({ userId, name })),
      heartbeatMilliseconds: HEARTBEAT_MILLISECONDS,
    };
  });
}

/** Leaves an item; a lock of somebody else's stays. */
export async function leave(
  { strapi, actor }: StaffRequest<unknown>,
  item: Item,
): Promise<{ isMine: false }> {
  await runCommand(strapi, { name: 'lock.release', actor }, (trx) =>
    leaveItem(trx, item, actor.id),
  );
  return { isMine: false };
}

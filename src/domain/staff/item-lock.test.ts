import { decideUnderLock, isTakeOver, lockAfter, lockExpiresAt, type ItemLock } from './item-lock';

const HOLDER = 7;
const OTHER = 8;
const at = (clock: string) => new Date(`2026-03-10T${clock}+07:00`);
const held: ItemLock = { holderId: HOLDER, takenAt: at('08:00:00'), seenAt: at('08:05:00') };

describe('an item under a lock', () => {
  it.each<[string, ItemLock | null, number, string, boolean]>([
    ['nobody holds', null, OTHER, '08:05:01', true],
    ['its holder', held, HOLDER, '08:05:01', true],
    ['somebody else', held, OTHER, '08:05:01', false],
    ['somebody else, a millisecond before it dies', held, OTHER, '08:05:59.999', false],
    ['somebody else, 60 s after the last sign of life', held, OTHER, '08:06:00', true],
  ])('%s may change it: %#', (_who, lock, actor, now, permitted) => {
    const decision = decideUnderLock(lock, actor, at(now));

    expect(decision.permitted).toBe(permitted);
    if (!decision.permitted) {
      expect(decision.refusal).toMatchObject({
        code: 'ITEM_LOCKED',
        params: { expiresAt: at('08:06:00').toISOString() },
      });
    }
  });
});

describe('a sign of life', () => {
  const taken = (actorId: number, now: string) => ({
    holderId: actorId,
    takenAt: at(now),
    seenAt: at(now),
  });

  it.each<[string, number, boolean, string, ItemLock]>([
    [
      'of the holder keeps the lock',
      HOLDER,
      false,
      '08:05:30',
      { ...held, seenAt: at('08:05:30') },
    ],
    ['of the holder after its death takes it anew', HOLDER, false, '08:07', taken(HOLDER, '08:07')],
    ['of somebody else leaves it as it is', OTHER, false, '08:05:30', held],
    ['of somebody else after its death takes it', OTHER, false, '08:06', taken(OTHER, '08:06')],
    ['of somebody who takes over takes it', OTHER, true, '08:05:30', taken(OTHER, '08:05:30')],
    [
      'of the holder who takes over keeps it',
      HOLDER,
      true,
      '08:05:30',
      { ...held, seenAt: at('08:05:30') },
    ],
  ])('%s', (_title, actorId, takeOver, now, expected) => {
    expect(lockAfter(held, { actorId, takeOver }, at(now))).toEqual(expected);
  });

  it('takes over only what somebody else holds, and only when asked to', () => {
    const now = at('08:05:30');
    expect(isTakeOver(held, { actorId: OTHER, takeOver: true }, now)).toBe(true);
    expect(isTakeOver(held, { actorId: OTHER, takeOver: false }, now)).toBe(false);
    expect(isTakeOver(held, { actorId: HOLDER, takeOver: true }, now)).toBe(false);
    expect(isTakeOver(held, { actorId: OTHER, takeOver: true }, lockExpiresAt(held))).toBe(false);
  });
});

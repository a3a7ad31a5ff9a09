import { isPresent, LOCK_SECONDS, type ItemLock } from '../domain/staff/item-lock';
import { personName } from '../domain/staff/person-name';
import type { Connection } from './connection';
import type { PersonRef } from './person-refs';

export const ITEM_TYPES = ['submission', 'answer-draft'] as const;

/** What two people may have open at once. */
export interface Item {
  type: (typeof ITEM_TYPES)[number];
  key: string;
}

const LOCK = `holder_id as "holderId", taken_at as "takenAt", seen_at as "seenAt"`;

/**
 * The item's lock, which nobody else changes until the transaction ends: this person's own, where
 * there was none. One statement, so that of two who come at once the second finds the first.
 */
export async function takeOrReadLock(
  trx: Connection,
  { type, key }: Item,
  userId: number,
): Promise<{ lock: ItemLock; now: Date }> {
  const { rows } = await trx.raw(
    `insert into item_locks as l (item_type, item_key, holder_id, taken_at, seen_at)
       select ?, ?, ?, n.now, n.now from (select dialogue_now() as now) n
     on conflict (item_type, item_key) do update set item_key = l.item_key
     returning ${LOCK}, dialogue_now() as "now"`,
    [type, key, userId],
  );
  const { now, ...lock } = rows[0];
  return { lock, now };
}

/** The lock as stored, dead or alive, with the instant it was read at; `null` where there is none. */
export async function readLock(
  trx: Connection,
  { type, key }: Item,
): Promise<{ lock: ItemLock | null; now: Date }> {
  const { rows } = await trx.raw(
    `select ${LOCK}, n.now from (select dialogue_now() as now) n
     left join item_locks l on l.item_type = ? and l.item_key = ?`,
    [type, key],
  );
  const { now, ...lock } = rows[0];
  return { lock: lock.holderId === null ? null : lock, now };
}

export async function writeLock(
  trx: Connection,
  { type, key }: Item,
  { holderId, takenAt, seenAt }: ItemLock,
): Promise<void> {
  await trx('item_locks')
    .where({ item_type: type, item_key: key })
    .update({ holder_id: holderId, taken_at: takenAt, seen_at: seenAt });
}

/** Remembers that a person looks at an item now. */
export async function writePresence(
  trx: Connection,
  { type, key }: Item,
  { userId, seenAt }: { userId: number; seenAt: Date },
): Promise<void> {
  await trx('item_presence')
    .insert({ item_type: type, item_key: key, user_id: userId, seen_at: seenAt })
    .onConflict(['item_type', 'item_key', 'user_id'])
    .merge(['seen_at']);
}

/** Everybody ever seen at an item and not swept away since, with the instant they were last seen. */
export async function seenAt(
  trx: Connection,
  { type, key }: Item,
): Promise<(PersonRef & { seenAt: Date })[]> {
  const rows = await trx('item_presence as p')
    .join('admin_users as u', 'u.id', 'p.user_id')
    .where({ 'p.item_type': type, 'p.item_key': key })
    .orderBy('p.user_id')
    .select('p.user_id', 'p.seen_at', 'u.firstname', 'u.lastname', 'u.email');
  return rows.map((row) => ({
    userId: row.user_id,
    name: personName(row),
    seenAt: row.seen_at,
  }));
}

/** Forgets what a person has left without a word; never waits for another transaction. */
export async function sweepDead(trx: Connection, userId: number): Promise<void> {
  const dead = `seen_at <= dialogue_now() - interval '${LOCK_SECONDS} seconds' for update skip locked`;
  await trx.raw(
    `delete from item_presence where ctid in
       (select ctid from item_presence where user_id = ? and ${dead})`,
    [userId],
  );
  await trx.raw(
    `delete from item_locks where ctid in (select ctid from item_locks where holder_id = ? and ${dead})`,
    [userId],
  );
}

/** A person leaves an item: their lock, if it is theirs, and their presence end at once. */
export async function leaveItem(
  trx: Connection,
  { type, key }: Item,
  userId: number,
): Promise<void> {
  const item = { item_type: type, item_key: key };
  await trx('item_locks')
    .where({ ...item, holder_id: userId })
    .delete();
  await trx('item_presence')
    .where({ ...item, user_id: userId })
    .delete();
}

/** A person has left an authority: what they had open on its desk is free at once. */
export async function leaveDesk(
  trx: Connection,
  userId: number,
  authorityKey: string,
): Promise<void> {
  const drafts = trx('answer_drafts').where({ authority_key: authorityKey }).select('document_id');
  const onDesk = { item_type: 'answer-draft' };
  await trx('item_locks')
    .where({ ...onDesk, holder_id: userId })
    .whereIn('item_key', drafts.clone())
    .delete();
  await trx('item_presence')
    .where({ ...onDesk, user_id: userId })
    .whereIn('item_key', drafts.clone())
    .delete();
}

/** Who holds each of many items at this instant, in one query; items nobody holds are left out. */
export async function holdersOf(
  trx: Connection,
  type: Item['type'],
  keys: readonly string[],
): Promise<Map<string, PersonRef>> {
  const rows = await trx('item_locks as l')
    .join('admin_users as u', 'u.id', 'l.holder_id')
    .where('l.item_type', type)
    .whereIn('l.item_key', [...keys])
    .select('l.item_key', 'l.holder_id', 'l.seen_at', 'u.firstname', 'u.lastname', 'u.email', {
      now: trx.raw('dialogue_now()'),
    });
  return new Map(
    rows
      .filter((row) => isPresent({ seenAt: row.seen_at }, row.now))
      .map((row) => [row.item_key, { userId: row.holder_id, name: personName(row) }]),
  );
}

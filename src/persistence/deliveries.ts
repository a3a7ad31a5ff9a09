import type { Connection } from './connection';

/** A delivery that this node has begun. */
export interface ClaimedDelivery {
  sender: string;
  /** Row of the message; messages are ordered by it. */
  messageId: number;
  /** Attempts begun with this one, ever: by it the holder is known when it says how it ended. */
  claims: number;
  /** The same since it was queued, or last put back by hand. */
  attempt: number;
  message: {
    id: string;
    kind: string;
    aggregateKey: string;
    payload: Record<string, unknown>;
    occurredAt: Date;
  };
}

const WAITING = 'delivered_at is null and parked_at is null';

/**
 * The first of each aggregate, where it is due and nobody holds it. Nothing of an aggregate comes before
 * what is held of it either: one put back by hand may be older than what is under way.
 *
 * The clock is asked once, in a subquery: an index cannot be searched by a volatile function.
 */
const CLAIM = `
  with head as materialized (
    select d.sender, d.message_id from outbox_deliveries d
      where d.sender = :sender and d.delivered_at is null and d.parked_at is null
        and d.due_at <= (select dialogue_now())
        and (d.claimed_until is null or d.claimed_until <= (select dialogue_now()))
        and not exists (select 1 from outbox_deliveries e
          where e.sender = :sender and e.aggregate_key = d.aggregate_key
            and e.delivered_at is null and e.parked_at is null and e.message_id <> d.message_id
            and (e.message_id < d.message_id or e.claimed_until > (select dialogue_now())))
      order by d.due_at, d.message_id limit :atMost
      for update of d skip locked
  )
  update outbox_deliveries d
    set claims = d.claims + 1, claimed_until = dialogue_now() + :lease * interval '1 millisecond'
    from head h join outbox_messages m on m.id = h.message_id
    where d.sender = h.sender and d.message_id = h.message_id
    returning d.sender, d.message_id as "messageId", d.claims, d.claims - d.forgiven as "attempt",
      m.document_id as "id", m.kind, m.aggregate_key as "aggregateKey", m.payload::text as "payload",
      m.occurred_at as "occurredAt"`;

/**
 * Begins the next deliveries of a sender, each held for `leaseMilliseconds`: what has not ended by then is
 * begun again by whoever comes first.
 */
export async function claimDeliveries(
  trx: Connection,
  claim: { sender: string; atMost: number; leaseMilliseconds: number },
): Promise<ClaimedDelivery[]> {
  const { sender, atMost, leaseMilliseconds: lease } = claim;
  const { rows } = await trx.raw(CLAIM, { sender, atMost, lease });
  return rows
    .map(({ sender, messageId, claims, attempt, payload, ...message }: ClaimedRow) => ({
      ...{ sender, messageId, claims, attempt },
      message: { ...message, payload: JSON.parse(payload) },
    }))
    .sort((one: ClaimedDelivery, other: ClaimedDelivery) => one.messageId - other.messageId);
}

type ClaimedRow = Omit<ClaimedDelivery, 'message'> &
  Omit<ClaimedDelivery['message'], 'payload'> & { payload: string };

const HELD = 'sender = ? and message_id = ? and claims = ?';

const holder = ({ sender, messageId, claims }: ClaimedDelivery) => [sender, messageId, claims];

/** True when it is recorded; false when another has begun it since. True, too, of one parked meanwhile. */
export async function markDelivered(trx: Connection, claimed: ClaimedDelivery): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `update outbox_deliveries
      set delivered_at = dialogue_now(), parked_at = null, claimed_until = null, last_error = null
      where ${HELD} and delivered_at is null`,
    holder(claimed),
  );
  return rowCount > 0;
}

/**
 * Puts the next attempt off, and with it whatever waits behind: it would only be looked at in vain. False
 * when another has begun it since.
 */
export async function markFailed(
  trx: Connection,
  claimed: ClaimedDelivery,
  { reason, waitMilliseconds }: { reason: string; waitMilliseconds: number },
): Promise<boolean> {
  const { rows } = await trx.raw(
    `with head as (
      update outbox_deliveries set claimed_until = null, last_error = ?,
          due_at = dialogue_now() + ? * interval '1 millisecond'
        where ${HELD} and ${WAITING} returning *
    ),
    behind as (
      update outbox_deliveries d set due_at = h.due_at from head h
        where d.sender = h.sender and d.aggregate_key = h.aggregate_key
          and d.message_id > h.message_id and d.due_at < h.due_at
          and d.delivered_at is null and d.parked_at is null
    )
    select from head`,
    [reason, waitMilliseconds, ...holder(claimed)],
  );
  return rows.length > 0;
}

/** Takes it out of the way of what waits behind. False when another has begun it since. */
export async function markParked(
  trx: Connection,
  claimed: ClaimedDelivery,
  reason: string,
): Promise<boolean> {
  const { rowCount } = await trx.raw(
    `update outbox_deliveries set parked_at = dialogue_now(), claimed_until = null, last_error = ?
      where ${HELD} and ${WAITING}`,
    [reason, ...holder(claimed)],
  );
  return rowCount > 0;
}

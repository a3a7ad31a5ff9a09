import type { Connection } from './connection';

/** What a sender has before it. */
export interface SenderState {
  name: string;
  /** Neither delivered nor parked. */
  waiting: number;
  /** Of these, tried before in vain. */
  failing: number;
  /** Since the oldest of these was routed; null when nothing waits. */
  oldestWaitingSeconds: number | null;
  parked: number;
}

export interface ParkedDelivery {
  /** `<sender>:<id of the message>`. */
  delivery: string;
  kind: string;
  attempts: number;
  parkedAt: Date;
  error: string;
}

/** Every sender there ever was, by name. */
export async function senderStates(trx: Connection): Promise<SenderState[]> {
  const { rows } = await trx.raw(
    `select s.name, w.waiting, w.failing, w."oldestWaitingSeconds", p.parked from outbox_senders s,
      lateral (
        select count(*)::int as waiting, count(d.last_error)::int as failing,
            extract(epoch from dialogue_now() - min(m.routed_at))::int as "oldestWaitingSeconds"
          from outbox_deliveries d join outbox_messages m on m.id = d.message_id
          where d.sender = s.name and d.delivered_at is null and d.parked_at is null) w,
      lateral (
        select count(*)::int as parked from outbox_deliveries d
          where d.sender = s.name and d.parked_at is not null) p
      order by s.name`,
  );
  return rows;
}

/** The latest parked, no more than `atMost`. */
export async function parkedDeliveries(trx: Connection, atMost: number): Promise<ParkedDelivery[]> {
  const { rows } = await trx.raw(
    `select d.sender || ':' || m.document_id as delivery, m.kind, d.claims as attempts,
        d.parked_at as "parkedAt", d.last_error as error
      from outbox_deliveries d join outbox_messages m on m.id = d.message_id
      where d.parked_at is not null order by d.parked_at desc, d.message_id desc limit ?`,
    [atMost],
  );
  return rows;
}

/** Messages that no sender has been given yet. */
export async function countUnrouted(trx: Connection): Promise<number> {
  const [row] = await trx('outbox_messages').whereNull('routed_at').count({ count: 'id' });
  return Number(row.count);
}

/** Some deliveries: of all senders, of one, or one alone. */
export interface DeliverySelection {
  sender: string | null;
  messageKey: string | null;
}

/** A delivery by what it is known by outside. */
export interface DeliveryName {
  sender: string;
  messageKey: string;
}

const SELECTED = `(:sender::text is null or d.sender = :sender) and (:messageKey::text is null
  or d.message_id = (select id from outbox_messages where document_id = :messageKey))`;

/** Whether there is anything of the kind, be it delivered. */
export async function existsSelected(
  trx: Connection,
  { sender, messageKey }: DeliverySelection,
): Promise<boolean> {
  if (sender === null) return true;
  const { rows } = await trx.raw(
    messageKey === null
      ? 'select from outbox_senders where name = :sender'
      : `select from outbox_deliveries d where ${SELECTED}`,
    { sender, ...(messageKey !== null && { messageKey }) },
  );
  return rows.length > 0;
}

/** Deliveries changed in one transaction, and named in one audit entry. */
export const STEERED_AT_ONCE = 5_000;

/** Makes what was parked, and what waits for its next attempt, due at once with all its attempts. */
export const putBack = (trx: Connection, selection: DeliverySelection): Promise<DeliveryName[]> =>
  change(trx, selection, {
    to: 'parked_at = null, last_error = null, due_at = dialogue_now(), forgiven = claims',
    where: '(d.parked_at is not null or d.due_at > (select dialogue_now()))',
  });

/** Parks what waits and is not under way. */
export const setAside = (trx: Connection, selection: DeliverySelection): Promise<DeliveryName[]> =>
  change(trx, selection, {
    to: `parked_at = dialogue_now(), claimed_until = null, last_error = 'parked by hand'`,
    where: `d.parked_at is null
      and (d.claimed_until is null or d.claimed_until <= (select dialogue_now()))`,
  });

async function change(
  trx: Connection,
  { sender, messageKey }: DeliverySelection,
  { to, where }: { to: string; where: string },
): Promise<DeliveryName[]> {
  const { rows } = await trx.raw(
    `with chosen as materialized (
        select d.sender, d.message_id from outbox_deliveries d
          where d.delivered_at is null and ${where} and ${SELECTED}
          limit ${STEERED_AT_ONCE} for update of d),
      changed as (
        update outbox_deliveries d set ${to} from chosen
          where d.sender = chosen.sender and d.message_id = chosen.message_id
          returning d.sender, d.message_id)
      select c.sender, m.document_id as "messageKey"
        from changed c join outbox_messages m on m.id = c.message_id order by c.sender, m.id`,
    { sender, messageKey },
  );
  return rows;
}

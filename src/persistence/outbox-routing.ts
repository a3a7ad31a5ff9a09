import type { Connection } from './connection';
import { SESSION_LOCK_SPACE } from './floor/sessions';

const ROUTING_LOCK_SPACE = SESSION_LOCK_SPACE + 4;

/** Messages routed in one statement: some tens of milliseconds. */
const BATCH = 1_000;

/**
 * Ids are given before the commit, so a late message may be below any that was routed: it is found by not
 * having been routed, never by where it stands. One node routes at a time: two would take a batch each,
 * and the later half of an aggregate might be routed first.
 */
const ROUTE = `
  with turn as materialized (select pg_try_advisory_xact_lock(${ROUTING_LOCK_SPACE}, 0) as "isMine"),
  routed as (
    update outbox_messages m set routed_at = dialogue_now()
      from (select id from outbox_messages where routed_at is null and (select "isMine" from turn)
        order by id limit ${BATCH}) batch
      where m.id = batch.id and m.routed_at is null
      returning m.id, m.kind, m.aggregate_key
  ),
  queued as (
    insert into outbox_deliveries (sender, message_id, aggregate_key, due_at)
      select s.name, r.id, r.aggregate_key, dialogue_now()
        from routed r join outbox_senders s on s.kinds is null or r.kind = any(s.kinds)
  )
  select count(*)::int as "count" from routed`;

/** Gives every message that has been committed to its senders, unless another node is about to. */
export async function routeMessages(trx: Connection): Promise<void> {
  let routed = BATCH;
  while (routed === BATCH) {
    const { rows } = await trx.raw(ROUTE);
    routed = rows[0].count;
  }
}

/** A sender as every node knows it; `null` kinds are all. */
export interface KnownSender {
  name: string;
  kinds: readonly string[] | null;
}

/**
 * Makes a sender known to all nodes. A new one gets what is committed from now on: what was before is
 * routed to the others first, most of it in transactions of its own. Within one, each batch would step over
 * all that was routed before it.
 */
export async function recordSender(
  connection: Connection,
  { name, kinds }: KnownSender,
): Promise<void> {
  const known = await connection('outbox_senders').where({ name }).update({ kinds });
  if (known > 0) return;
  await routeMessages(connection);
  await connection.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(${ROUTING_LOCK_SPACE}, 0)`);
    await routeMessages(trx);
    await trx('outbox_senders').insert({ name, kinds }).onConflict('name').ignore();
  });
}

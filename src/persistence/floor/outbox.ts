/**
 * The relay's own tables; Strapi knows neither. `outbox_deliveries` has a row for each message and each
 * sender that is to send it, kept when it is delivered. A message says itself that it was routed to the
 * senders, so a deleted delivery never comes back.
 */
export const outbox = `
create table if not exists outbox_senders (
  name text primary key,
  -- Null for all.
  kinds text[],
  registered_at timestamp not null default dialogue_now()
);

create table if not exists outbox_deliveries (
  sender text not null references outbox_senders,
  message_id integer not null,
  aggregate_key text not null,
  -- Of the next attempt.
  due_at timestamp not null,
  -- Attempts begun. Whoever began the latest one, and nobody else, may say how it ended.
  claims integer not null default 0,
  -- Attempts begun when it was last put back by hand.
  forgiven integer not null default 0 check (forgiven between 0 and claims),
  claimed_until timestamp,
  delivered_at timestamp,
  parked_at timestamp,
  last_error text check (char_length(last_error) <= 200),
  primary key (sender, message_id),
  check (delivered_at is null or (parked_at is null and claimed_until is null)),
  check (parked_at is null or last_error is not null)
);
create index if not exists dialogue_outbox_deliveries_due_idx
  on outbox_deliveries (sender, due_at, message_id) where delivered_at is null and parked_at is null;
create index if not exists dialogue_outbox_deliveries_order_idx
  on outbox_deliveries (sender, aggregate_key, message_id) where delivered_at is null and parked_at is null;
create index if not exists dialogue_outbox_deliveries_parked_idx
  on outbox_deliveries (sender, message_id) where parked_at is not null;

create or replace trigger dialogue_keep_delivered before update on outbox_deliveries
  for each row when (OLD.delivered_at is not null) execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_undelivered before delete on outbox_deliveries
  for each row when (OLD.delivered_at is null) execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_table before truncate on outbox_deliveries
  for each statement execute function dialogue_refuse_change();

create or replace trigger dialogue_keep_message before update on outbox_messages
  for each row when (OLD.routed_at is not null
    or (OLD.document_id, OLD.kind, OLD.aggregate_key, OLD.payload, OLD.occurred_at)
      is distinct from (NEW.document_id, NEW.kind, NEW.aggregate_key, NEW.payload, NEW.occurred_at))
  execute function dialogue_refuse_change();`;

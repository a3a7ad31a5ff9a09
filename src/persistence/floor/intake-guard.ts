/**
 * The door of intake: its settings, and what it counts. Strapi knows none of these tables. What is
 * counted is unlogged: a crash of the database forgets it, which only forgives. No address or contact is
 * stored, but a keyed hash of it.
 */
export const intakeGuard = `
create table if not exists intake_guard_settings (
  only_row boolean primary key default true check (only_row),
  revision integer not null check (revision > 0),
  settings jsonb not null,
  -- Null for whoever has the command line.
  changed_by integer,
  changed_at timestamp not null default dialogue_now()
);

create or replace function dialogue_change_intake_guard() returns trigger language plpgsql as $$
begin
  NEW.changed_at := dialogue_now();
  perform pg_notify('dialogue_intake_guard', NEW.revision::text);
  return NEW;
end $$;

create or replace trigger dialogue_change_intake_guard before insert or update on intake_guard_settings
  for each row execute function dialogue_change_intake_guard();

-- How often a subject came in the span under way, and in the one before.
create unlogged table if not exists intake_counts (
  subject text not null,
  span_seconds integer not null,
  span_number bigint not null,
  count integer not null,
  previous integer not null,
  primary key (subject, span_seconds)
) with (fillfactor = 70);

-- Challenges answered and forms sent, until they are stale anyway.
create unlogged table if not exists intake_used_proofs (
  proof text primary key,
  -- Of the idempotency key it came with: the same submission may come with it again.
  bound_to text,
  uses integer not null default 1,
  expires_at timestamp not null
);
create index if not exists intake_used_proofs_expiry_idx on intake_used_proofs (expires_at);

-- What became of those who came to the door, minute by minute, of all nodes.
create unlogged table if not exists intake_outcomes (
  minute timestamp not null,
  outcome text not null,
  count integer not null,
  primary key (minute, outcome)
);`;

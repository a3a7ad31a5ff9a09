/**
 * Who has an item open. Unlogged: written every 15 seconds by everybody at work and worth nothing
 * after 60, it costs the write-ahead log and the stand-by server nothing. A crash of the database
 * empties both tables; the next sign of life takes the lock again, and until then revisions and
 * states keep every update from being lost, as they do without a lock.
 */
export const locks = `
create unlogged table if not exists item_locks (
  item_type text not null,
  item_key text not null,
  holder_id integer not null,
  taken_at timestamp not null,
  seen_at timestamp not null,
  primary key (item_type, item_key)
);
create index if not exists item_locks_holder_idx on item_locks (holder_id);

create unlogged table if not exists item_presence (
  item_type text not null,
  item_key text not null,
  user_id integer not null,
  seen_at timestamp not null,
  primary key (item_type, item_key, user_id)
);
create index if not exists item_presence_user_idx on item_presence (user_id);`;

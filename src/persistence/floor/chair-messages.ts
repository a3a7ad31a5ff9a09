/**
 * Messages to the chair (lời nhắn cho người chủ trì). Staff read them and nobody else, so Strapi does
 * not know the table. A message stays as it was sent and is acknowledged once.
 */
export const chairMessages = `
create table if not exists chair_messages (
  id serial primary key,
  document_id text not null unique,
  session_key text not null,
  text text not null check (btrim(text) <> '' and char_length(text) <= 1000),
  sent_by integer not null,
  sent_at timestamp not null,
  acknowledged_by integer,
  acknowledged_at timestamp,
  check ((acknowledged_by is null) = (acknowledged_at is null))
);
create index if not exists chair_messages_session_idx on chair_messages (session_key, id);

create or replace function dialogue_keep_chair_message() returns trigger language plpgsql as $$
begin
  if TG_OP = 'INSERT' then
    NEW.sent_at := dialogue_now();
    NEW.acknowledged_by := null;
    NEW.acknowledged_at := null;
    return NEW;
  end if;
  if TG_OP = 'DELETE' or OLD.acknowledged_at is not null or NEW.acknowledged_by is null
    or (NEW.id, NEW.document_id, NEW.session_key, NEW.text, NEW.sent_by, NEW.sent_at)
      is distinct from (OLD.id, OLD.document_id, OLD.session_key, OLD.text, OLD.sent_by, OLD.sent_at)
  then raise exception 'DIALOGUE:RECORD_IMMUTABLE'; end if;
  NEW.acknowledged_at := dialogue_now();
  return NEW;
end $$;

create or replace trigger dialogue_keep_chair_message
  before insert or update or delete on chair_messages
  for each row execute function dialogue_keep_chair_message();`;

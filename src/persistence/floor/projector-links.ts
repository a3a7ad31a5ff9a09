/**
 * Addresses for the screen in the hall (màn chiếu), by the hash of their secret. Strapi does not know
 * the table. A link stays as it was made and is revoked once.
 */
export const projectorLinks = `
create table if not exists projector_links (
  id serial primary key,
  document_id text not null unique,
  session_key text not null,
  secret_hash text not null unique,
  created_by integer not null,
  created_at timestamp not null,
  revoked_by integer,
  revoked_at timestamp,
  check ((revoked_by is null) = (revoked_at is null))
);
create index if not exists projector_links_session_idx on projector_links (session_key, id);

create or replace function dialogue_keep_projector_link() returns trigger language plpgsql as $$
begin
  if TG_OP = 'INSERT' then
    NEW.created_at := dialogue_now();
    return NEW;
  end if;
  if TG_OP = 'DELETE' or OLD.revoked_at is not null or NEW.revoked_by is null
    or (NEW.id, NEW.document_id, NEW.session_key, NEW.secret_hash, NEW.created_by, NEW.created_at)
      is distinct from
      (OLD.id, OLD.document_id, OLD.session_key, OLD.secret_hash, OLD.created_by, OLD.created_at)
  then raise exception 'DIALOGUE:RECORD_IMMUTABLE'; end if;
  NEW.revoked_at := dialogue_now();
  return NEW;
end $$;

create or replace trigger dialogue_keep_projector_link
  before insert or update or delete on projector_links
  for each row execute function dialogue_keep_projector_link();`;

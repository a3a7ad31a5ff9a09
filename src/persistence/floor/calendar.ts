/**
 * How often what calendars show of a session has changed: the SEQUENCE that makes a program replace the
 * entry it has. Counted by what is shown and not by who changed it, so that every path is seen, that an
 * edit without an announcement counts, and that a question asked does not.
 *
 * Deferred to the commit: by then the parts of a plan, which are rows of their own, are written. Strapi
 * writes the session's row with each of them.
 */
export const calendar = `
create table if not exists calendar_sequences (
  session_key text primary key,
  sequence integer not null default 0,
  changed_at timestamp not null,
  shown_hash text not null
);

create or replace function dialogue_iso(instant timestamp) returns text
language sql stable strict as $$
  select to_char(instant, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

create or replace function dialogue_officials_of(s dialogue_sessions, place text) returns jsonb
language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'title', p.title) order by c."order"), '[]')
    from dialogue_sessions_cmps c join dialogue_officials p on p.id = c.cmp_id
    where c.entity_id = s.id and c.field = place
$$;

-- All that a calendar shows of a session; what is added here raises no sequence by itself.
create or replace function dialogue_calendar_entry(s dialogue_sessions) returns jsonb
language sql stable as $$
  select jsonb_build_object(
    'topic', s.topic, 'mode', s.mode, 'place', s.place,
    'onlineAddress', s.online_address, 'broadcastUrl', s.broadcast_url,
    'startsAt', dialogue_iso(s.starts_at), 'plannedEndAt', dialogue_iso(s.planned_end_at),
    'overrunMinutes', s.overrun_minutes,
    'cancelledAt', dialogue_iso(s.cancelled_at), 'cancellationReason', s.cancellation_reason,
    'postponedFrom', dialogue_iso(s.postponed_from), 'postponementReason', s.postponement_reason,
    'authority', (select jsonb_build_object('name', a.name)
      from dialogue_sessions_authority_lnk l join authorities a on a.id = l.authority_id
      where l.dialogue_session_id = s.id),
    'chair', dialogue_officials_of(s, 'chair') -> 0,
    'panel', dialogue_officials_of(s, 'panel'),
    'intakeChannels', (select coalesce(
        jsonb_agg(jsonb_build_object('channel', p.channel, 'address', p.address) order by c."order"), '[]')
      from dialogue_sessions_cmps c join dialogue_intake_channels p on p.id = c.cmp_id
      where c.entity_id = s.id and c.field = 'intakeChannels'))
$$;

create or replace function dialogue_count_calendar(session text) returns void language sql as $$
  insert into calendar_sequences as k (session_key, changed_at, shown_hash)
    select s.document_id, dialogue_now(), md5(dialogue_calendar_entry(s)::text)
      from dialogue_sessions s where s.document_id = session and s.announced_at is not null
    on conflict (session_key) do update
      set sequence = k.sequence + 1, changed_at = excluded.changed_at, shown_hash = excluded.shown_hash
      where k.shown_hash <> excluded.shown_hash
$$;

create or replace function dialogue_calendar_session() returns trigger language plpgsql as $$
begin
  perform dialogue_count_calendar(NEW.document_id);
  return null;
end $$;

create or replace function dialogue_calendar_authority() returns trigger language plpgsql as $$
begin
  perform dialogue_count_calendar(s.document_id) from dialogue_sessions s
    join dialogue_sessions_authority_lnk l on l.dialogue_session_id = s.id
    where l.authority_id = NEW.id and s.announced_at is not null order by s.document_id;
  return null;
end $$;

drop trigger if exists dialogue_calendar_session on dialogue_sessions;
create constraint trigger dialogue_calendar_session after insert or update on dialogue_sessions
  deferrable initially deferred for each row when (NEW.announced_at is not null)
  execute function dialogue_calendar_session();
drop trigger if exists dialogue_calendar_authority on authorities;
create constraint trigger dialogue_calendar_authority after update on authorities
  deferrable initially deferred for each row when (NEW.name is distinct from OLD.name)
  execute function dialogue_calendar_authority();

insert into calendar_sequences (session_key, changed_at, shown_hash)
  select s.document_id, s.announced_at, md5(dialogue_calendar_entry(s)::text) from dialogue_sessions s
    where s.announced_at is not null
  on conflict do nothing;`;

/** Advisory lock space of sessions; the second key is the session's row id. */
export const SESSION_LOCK_SPACE = 1374;

/**
 * Event instants are written once, at the instant they happen; what an announcement promised stays;
 * a session that is over is fixed.
 */
export const sessions = `
create or replace function dialogue_latest_end(s dialogue_sessions) returns timestamp language sql stable as $$
  select least(s.ended_at, s.cancelled_at,
    s.planned_end_at + make_interval(mins => s.overrun_minutes))
$$;

-- As sessionState of the domain has it, for lists that are filtered by state.
create or replace function dialogue_session_state(s dialogue_sessions, at timestamp)
returns text language sql stable as $$
  select case
    when s.cancelled_at is not null then 'cancelled'
    when s.ended_at is not null then 'ended'
    when s.announced_at is null then 'draft'
    when at >= s.planned_end_at + make_interval(mins => s.overrun_minutes) then 'ended'
    when s.started_at is null then 'announced'
    when at >= s.planned_end_at then 'overrunning'
    else 'live'
  end
$$;

create or replace function dialogue_keep_session() returns trigger language plpgsql as $$
declare
  unfixed text[] := array['recording_url', 'current_question', 'updated_at', 'updated_by_id', 'published_at', 'locale'];
  changes boolean;
begin
  perform pg_advisory_xact_lock(${SESSION_LOCK_SPACE}, OLD.id);
  if TG_OP = 'DELETE' then
    if OLD.announced_at is not null then raise exception 'DIALOGUE:SESSION_ANNOUNCED_KEPT'; end if;
    return OLD;
  end if;
  if NEW.document_id is distinct from OLD.document_id
    or (OLD.announced_at is not null and NEW.announced_at is distinct from OLD.announced_at)
    or (OLD.started_at is not null and NEW.started_at is distinct from OLD.started_at)
    or (OLD.ended_at is not null and NEW.ended_at is distinct from OLD.ended_at)
    or (OLD.cancelled_at is not null and NEW.cancelled_at is distinct from OLD.cancelled_at)
  then raise exception 'DIALOGUE:SESSION_EVENT_FIXED'; end if;
  changes := to_jsonb(NEW) - unfixed <> to_jsonb(OLD) - unfixed;
  if OLD.announced_at is null or not changes then return NEW; end if;

  if OLD.cancelled_at is not null then raise exception 'DIALOGUE:SESSION_CANCELLED'; end if;
  if dialogue_latest_end(OLD) <= dialogue_now() then raise exception 'DIALOGUE:SESSION_ENDED'; end if;
  if (NEW.slug, NEW.mode, NEW.overrun_minutes) is distinct from (OLD.slug, OLD.mode, OLD.overrun_minutes)
    or (OLD.regulation is not null and NEW.regulation is distinct from OLD.regulation)
    or (NEW.postponed_from is distinct from OLD.postponed_from
      and NEW.starts_at is not distinct from OLD.starts_at)
  then raise exception 'DIALOGUE:ANNOUNCED_FIELD_FIXED'; end if;
  if OLD.started_at is not null and NEW.starts_at is distinct from OLD.starts_at then
    raise exception 'DIALOGUE:SESSION_ALREADY_STARTED';
  end if;
  if OLD.started_at is not null and NEW.planned_end_at < OLD.planned_end_at then
    raise exception 'DIALOGUE:EXTENSION_NOT_LATER';
  end if;
  if NEW.planned_end_at <> OLD.planned_end_at and NEW.planned_end_at <= dialogue_now() then
    raise exception 'DIALOGUE:EXTENSION_IN_PAST';
  end if;
  return NEW;
end $$;

-- An event written as of another time than the transaction's own is written as of now.
create or replace function dialogue_event_instant(stored timestamp, written timestamp)
returns timestamp language sql volatile as $$
  select case
    when written is null or stored is not null
      or written between dialogue_transaction_start() and dialogue_now() then written
    else dialogue_now()
  end
$$;

-- A question is called only while its session is on air.
create or replace function dialogue_require_on_air(s dialogue_sessions) returns void language plpgsql as $$
begin
  case dialogue_session_state(s, dialogue_now())
    when 'draft' then raise exception 'DIALOGUE:SESSION_NOT_ANNOUNCED';
    when 'announced' then raise exception 'DIALOGUE:SESSION_NOT_STARTED';
    when 'ended' then raise exception 'DIALOGUE:SESSION_ENDED';
    when 'cancelled' then raise exception 'DIALOGUE:SESSION_CANCELLED';
    else null;
  end case;
end $$;

create or replace function dialogue_stamp_session() returns trigger language plpgsql as $$
begin
  NEW.announced_at := dialogue_event_instant(OLD.announced_at, NEW.announced_at);
  NEW.started_at := dialogue_event_instant(OLD.started_at, NEW.started_at);
  NEW.ended_at := dialogue_event_instant(OLD.ended_at, NEW.ended_at);
  NEW.cancelled_at := dialogue_event_instant(OLD.cancelled_at, NEW.cancelled_at);
  if NEW.current_question is distinct from OLD.current_question and NEW.current_question is not null
  then
    perform dialogue_require_on_air(NEW);
    if not exists (
      select 1 from questions q join questions_session_lnk l on l.question_id = q.id
      where q.document_id = NEW.current_question and l.dialogue_session_id = NEW.id)
    then raise exception 'DIALOGUE:QUESTION_OF_OTHER_SESSION'; end if;
  end if;
  -- Whoever ends a session, the question called last is no longer being answered.
  if NEW.ended_at is not null then NEW.current_question := null; end if;
  return NEW;
end $$;

create or replace function dialogue_check_session() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from dialogue_sessions s where s.id = NEW.id and s.announced_at is not null and (
      s.starts_at is null or s.planned_end_at is null or s.slug is null
      or coalesce(jsonb_typeof(s.regulation), 'null') = 'null'
      or not exists (select 1 from dialogue_sessions_authority_lnk l where l.dialogue_session_id = s.id)
      or not exists (select 1 from dialogue_sessions_cmps c where c.entity_id = s.id and c.field = 'chair'))
  ) then raise exception 'DIALOGUE:ANNOUNCEMENT_INCOMPLETE'; end if;
  return null;
end $$;

create or replace trigger dialogue_keep_session before update or delete on dialogue_sessions
  for each row execute function dialogue_keep_session();
create or replace trigger dialogue_stamp_session before insert or update on dialogue_sessions
  for each row execute function dialogue_stamp_session();
drop trigger if exists dialogue_check_session on dialogue_sessions;
create constraint trigger dialogue_check_session after insert or update on dialogue_sessions
  deferrable initially deferred for each row when (NEW.announced_at is not null)
  execute function dialogue_check_session();`;

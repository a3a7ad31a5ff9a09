/** Advisory lock space of sessions; the second key is the session's row id. */
export const SESSION_LOCK_SPACE = 1374;

/** Event instants are written once, an ended or cancelled session is fixed, an announced one stays. */
export const sessions = `
create or replace function dialogue_latest_end(s dialogue_sessions) returns timestamp language sql stable as $$
  select least(s.ended_at, s.cancelled_at,
    s.planned_end_at + make_interval(mins => s.overrun_minutes))
$$;

create or replace function dialogue_keep_session() returns trigger language plpgsql as $$
declare
  unfixed text[] := array['recording_url', 'updated_at', 'updated_by_id', 'published_at', 'locale'];
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
  if OLD.ended_at is not null and to_jsonb(NEW) - unfixed <> to_jsonb(OLD) - unfixed then
    raise exception 'DIALOGUE:SESSION_ENDED';
  end if;
  if OLD.cancelled_at is not null and to_jsonb(NEW) - unfixed <> to_jsonb(OLD) - unfixed then
    raise exception 'DIALOGUE:SESSION_CANCELLED';
  end if;
  if OLD.announced_at is not null and dialogue_latest_end(OLD) <= dialogue_now()
    and (NEW.planned_end_at, NEW.starts_at, NEW.overrun_minutes)
      is distinct from (OLD.planned_end_at, OLD.starts_at, OLD.overrun_minutes)
  then raise exception 'DIALOGUE:SESSION_ENDED'; end if;
  return NEW;
end $$;

create or replace trigger dialogue_keep_session before update or delete on dialogue_sessions
  for each row execute function dialogue_keep_session();`;

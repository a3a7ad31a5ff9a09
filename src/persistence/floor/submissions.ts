import { SESSION_LOCK_SPACE } from './sessions';

/**
 * The intake window and the fates, where not even raw SQL gets past them. A portal submission's
 * `received_at` is stamped here; a stated receipt (post, telephone, …) is judged by the same window.
 */
export const submissions = `
create or replace function dialogue_receive_submission() returns trigger language plpgsql as $$
declare
  s dialogue_sessions;
  instant timestamp;
begin
  perform pg_advisory_xact_lock_shared(${SESSION_LOCK_SPACE}, d.id)
    from dialogue_sessions d where d.document_id = NEW.session_key;
  select * into s from dialogue_sessions d where d.document_id = NEW.session_key;
  instant := dialogue_now();
  if NEW.channel = 'portal' then NEW.received_at := instant; end if;
  if s.announced_at is null or NEW.received_at < s.announced_at then
    raise exception 'DIALOGUE:INTAKE_NOT_OPEN';
  end if;
  if NEW.received_at > instant then raise exception 'DIALOGUE:RECEIPT_IN_FUTURE'; end if;
  if NEW.received_at >= dialogue_latest_end(s) then
    if s.cancelled_at is not null then raise exception 'DIALOGUE:INTAKE_CANCELLED'; end if;
    raise exception 'DIALOGUE:INTAKE_CLOSED';
  end if;
  if NEW.fate is distinct from 'pending' then raise exception 'DIALOGUE:FATE_TRANSITION'; end if;
  if NEW.channel = 'post' and btrim(coalesce(NEW.document_number, '')) = '' then
    raise exception 'DIALOGUE:DOCUMENT_NUMBER_MISSING';
  end if;
  return NEW;
end $$;

create or replace function dialogue_keep_submission() returns trigger language plpgsql as $$
declare
  decided text[] := array['fate', 'fate_at', 'fate_by', 'question_key', 'rejection_code', 'fate_note',
    'transferred_to', 'quarantine_reason', 'updated_at', 'updated_by_id', 'published_at', 'locale'];
begin
  if TG_OP = 'DELETE' then raise exception 'DIALOGUE:RECORD_IMMUTABLE'; end if;
  if to_jsonb(NEW) - decided <> to_jsonb(OLD) - decided then
    raise exception 'DIALOGUE:RECORD_IMMUTABLE';
  end if;
  if NEW.fate <> OLD.fate and not (
    (OLD.fate = 'pending' and NEW.fate <> 'pending')
    or (OLD.fate in ('accepted', 'merged') and NEW.fate in ('pending', 'withdrawn'))
    or (OLD.fate in ('rejected', 'transferred') and NEW.fate = 'pending'))
  then raise exception 'DIALOGUE:FATE_TRANSITION'; end if;
  if NEW.quarantine_reason is distinct from OLD.quarantine_reason
    and not (OLD.fate = 'pending' and NEW.fate = 'pending')
  then raise exception 'DIALOGUE:QUARANTINE_NOT_PENDING'; end if;
  if NEW.fate = OLD.fate and (NEW.question_key, NEW.rejection_code, NEW.fate_note, NEW.transferred_to)
    is distinct from (OLD.question_key, OLD.rejection_code, OLD.fate_note, OLD.transferred_to)
  then raise exception 'DIALOGUE:FATE_TRANSITION'; end if;
  return NEW;
end $$;

-- At commit: no question is left without a submission, or taken from its readers, and a submission
-- leads to a question of its own session.
create or replace function dialogue_check_submission() returns trigger language plpgsql as $$
begin
  if OLD.question_key is distinct from NEW.question_key
    and exists (select 1 from questions where document_id = OLD.question_key) then
    if exists (select 1 from answers_question_lnk l join questions q on q.id = l.question_id
      where q.document_id = OLD.question_key) then
      raise exception 'DIALOGUE:FATE_QUESTION_ANSWERED';
    end if;
    if not exists (select 1 from submissions where question_key = OLD.question_key) then
      raise exception 'DIALOGUE:QUESTION_WITHOUT_SUBMISSION';
    end if;
  end if;
  if exists (
    select 1 from submissions b where b.id = NEW.id and b.question_key is not null and not exists (
      select 1 from questions q join questions_session_lnk l on l.question_id = q.id
      join dialogue_sessions s on s.id = l.dialogue_session_id
      where q.document_id = b.question_key and s.document_id = b.session_key)
  ) then raise exception 'DIALOGUE:REFERENCE_UNKNOWN'; end if;
  return null;
end $$;

create or replace trigger dialogue_receive_submission before insert on submissions
  for each row execute function dialogue_receive_submission();
create or replace trigger dialogue_keep_submission before update or delete on submissions
  for each row execute function dialogue_keep_submission();
drop trigger if exists dialogue_check_submission on submissions;
create constraint trigger dialogue_check_submission after update of question_key on submissions
  deferrable initially deferred for each row execute function dialogue_check_submission();

create table if not exists submission_attachments (
  id bigint generated always as identity primary key,
  key text not null unique,
  submission_key text not null,
  name text not null,
  mime text not null check (mime in ('application/pdf', 'image/jpeg', 'image/png')),
  size integer not null check (size > 0),
  sha256 text not null,
  bytes bytea not null
);
create index if not exists submission_attachments_submission_idx
  on submission_attachments (submission_key);`;

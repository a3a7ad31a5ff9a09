/**
 * When a question was called (mời trả lời) is written once, at the instant it happens, while its
 * session is on air; what is taken back is no longer being answered.
 */
export const calls = `
create or replace function dialogue_stamp_call() returns trigger language plpgsql as $$
declare
  session dialogue_sessions;
begin
  if OLD.called_at is not null then
    if (NEW.called_at, NEW.recording_seconds) is distinct from (OLD.called_at, OLD.recording_seconds)
    then raise exception 'DIALOGUE:SESSION_EVENT_FIXED'; end if;
    return NEW;
  end if;
  if NEW.called_at is null then return NEW; end if;

  select s.* into session from dialogue_sessions s
    join questions_session_lnk l on l.dialogue_session_id = s.id where l.question_id = NEW.id;
  if session.id is null then raise exception 'DIALOGUE:QUESTION_OF_OTHER_SESSION'; end if;
  perform dialogue_require_on_air(session);
  NEW.called_at := dialogue_event_instant(null, NEW.called_at);
  NEW.recording_seconds :=
    greatest(0, floor(extract(epoch from NEW.called_at - session.started_at)));
  return NEW;
end $$;

create or replace function dialogue_take_back_call() returns trigger language plpgsql as $$
begin
  update dialogue_sessions set current_question = null where current_question = OLD.document_id;
  return null;
end $$;

create or replace trigger dialogue_stamp_call before insert or update on questions
  for each row execute function dialogue_stamp_call();
create or replace trigger dialogue_take_back_call after delete on questions
  for each row execute function dialogue_take_back_call();`;

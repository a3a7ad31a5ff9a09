/**
 * Strapi keeps relations in tables of their own. What a record belongs to is as fixed as the record:
 * an announced session its authority, a question its session, an answer its question. Moves within a
 * list (the columns that end in `_ord`) are nobody's business.
 */
export const links = `
create or replace function dialogue_check_session_authority() returns trigger language plpgsql as $$
declare
  session_id integer := coalesce(NEW.dialogue_session_id, OLD.dialogue_session_id);
  others integer;
begin
  -- A session announced in this very transaction may have been given its authority in it, too.
  if not exists (select 1 from dialogue_sessions s
    where s.id = session_id and s.announced_at < dialogue_transaction_start()) then
    return null;
  end if;
  select count(*) into others from dialogue_sessions_authority_lnk l
    where l.dialogue_session_id = session_id and l.authority_id is distinct from OLD.authority_id;
  if others <> (case when TG_OP = 'INSERT' then 1 else 0 end) or TG_OP <> 'INSERT' and not exists (
    select 1 from dialogue_sessions_authority_lnk l
    where l.dialogue_session_id = OLD.dialogue_session_id and l.authority_id = OLD.authority_id)
  then raise exception 'DIALOGUE:ANNOUNCED_FIELD_FIXED'; end if;
  return null;
end $$;

create or replace function dialogue_check_question_session() returns trigger language plpgsql as $$
begin
  if exists (select 1 from questions where id = OLD.question_id) and not exists (
    select 1 from questions_session_lnk l
    where l.question_id = OLD.question_id and l.dialogue_session_id = OLD.dialogue_session_id)
  or (select count(*) from questions_session_lnk l where l.question_id = NEW.question_id) > 1
  then raise exception 'DIALOGUE:ANNOUNCED_FIELD_FIXED'; end if;
  return null;
end $$;

drop trigger if exists dialogue_check_session_authority on dialogue_sessions_authority_lnk;
create constraint trigger dialogue_check_session_authority
  after insert or update or delete on dialogue_sessions_authority_lnk
  deferrable initially deferred for each row execute function dialogue_check_session_authority();
drop trigger if exists dialogue_check_question_session on questions_session_lnk;
create constraint trigger dialogue_check_question_session
  after insert or update or delete on questions_session_lnk
  deferrable initially deferred for each row execute function dialogue_check_question_session();

create or replace trigger dialogue_keep_announcement_session
  before delete or update of announcement_id, dialogue_session_id on announcements_session_lnk
  for each row execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_answer_question
  before delete or update of answer_id, question_id on answers_question_lnk
  for each row execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_answer_authority
  before delete or update of answer_id, authority_id on answers_authority_lnk
  for each row execute function dialogue_refuse_change();

create or replace function dialogue_keep_authority() returns trigger language plpgsql as $$
begin
  if exists (select 1 from dialogue_sessions_authority_lnk l
      join dialogue_sessions s on s.id = l.dialogue_session_id
      where l.authority_id = OLD.id and s.announced_at is not null)
    or exists (select 1 from questions_assigned_authority_lnk where authority_id = OLD.id)
    or exists (select 1 from answers_authority_lnk where authority_id = OLD.id)
    or exists (select 1 from answer_drafts where authority_key = OLD.document_id)
    or exists (select 1 from submissions where authority_key = OLD.document_id)
    or exists (select 1 from authority_memberships where authority_key = OLD.document_id)
  then raise exception 'DIALOGUE:AUTHORITY_KEPT'; end if;
  return OLD;
end $$;
create or replace trigger dialogue_keep_authority before delete on authorities
  for each row execute function dialogue_keep_authority();`;

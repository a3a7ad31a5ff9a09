/** Tables that are never emptied, not even all at once. */
const KEPT_TABLES = [
  'dialogue_sessions',
  'announcements',
  'questions',
  'answers',
  'submissions',
  'submission_attachments',
  'answer_drafts',
  'chair_messages',
  'projector_links',
  'audit_entries',
  'outbox_messages',
];

/**
 * A public question stands for at least one submission; it and every announcement belong to an
 * announced session, so that nothing public leads to one in preparation. A public answer repeats a
 * published draft word for word. Checked at commit, so that the rows may be written
 * in any order.
 */
export const questionsAndAnswers = `
create or replace function dialogue_check_question() returns trigger language plpgsql as $$
begin
  if TG_OP = 'DELETE' then
    if exists (select 1 from submissions where question_key = OLD.document_id) then
      raise exception 'DIALOGUE:RECORD_IMMUTABLE';
    end if;
    return null;
  end if;
  if not exists (select 1 from questions where id = NEW.id) then return null; end if;
  if not exists (select 1 from submissions where question_key = NEW.document_id) then
    raise exception 'DIALOGUE:QUESTION_WITHOUT_SUBMISSION';
  end if;
  if not exists (select 1 from questions_session_lnk l join dialogue_sessions s on s.id = l.dialogue_session_id
    where l.question_id = NEW.id and s.announced_at is not null) then
    raise exception 'DIALOGUE:SESSION_NOT_ANNOUNCED';
  end if;
  return null;
end $$;

create or replace function dialogue_check_answer() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from answer_drafts d
    join answers a on a.id = NEW.id and d.answer_key = a.document_id and d.content = a.content
    join answers_question_lnk l on l.answer_id = a.id
    join questions q on q.id = l.question_id and q.document_id = d.question_key
    where d.state = 'published'
  ) then raise exception 'DIALOGUE:ANSWER_WITHOUT_APPROVAL'; end if;
  return null;
end $$;

create or replace function dialogue_check_announcement() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from announcements_session_lnk l join dialogue_sessions s on s.id = l.dialogue_session_id
    where l.announcement_id = NEW.id and s.announced_at is not null) then
    raise exception 'DIALOGUE:SESSION_NOT_ANNOUNCED';
  end if;
  return null;
end $$;

drop trigger if exists dialogue_check_announcement on announcements;
create constraint trigger dialogue_check_announcement after insert on announcements
  deferrable initially deferred for each row execute function dialogue_check_announcement();
drop trigger if exists dialogue_check_question on questions;
create constraint trigger dialogue_check_question after insert or delete on questions
  deferrable initially deferred for each row execute function dialogue_check_question();
drop trigger if exists dialogue_check_answer on answers;
create constraint trigger dialogue_check_answer after insert or update on answers
  deferrable initially deferred for each row execute function dialogue_check_answer();

create or replace function dialogue_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'DIALOGUE:RECORD_IMMUTABLE';
end $$;

create or replace trigger dialogue_keep_answer before delete on answers
  for each row execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_draft before delete on answer_drafts
  for each row execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_announcement before update or delete on announcements
  for each row execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_audit before update or delete on audit_entries
  for each row execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_outbox before delete on outbox_messages
  for each row execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_attachment before update or delete on submission_attachments
  for each row execute function dialogue_refuse_change();
${KEPT_TABLES.map(
  (table) => `create or replace trigger dialogue_keep_table before truncate on ${table}
  for each statement execute function dialogue_refuse_change();`,
).join('\n')}`;

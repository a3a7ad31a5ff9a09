import { ANSWER_TRANSITIONS } from '../../domain/answer/state';

const TRANSITIONS = Object.values(ANSWER_TRANSITIONS)
  .flatMap(({ from, to }) => from.map((state) => `'${state} ${to}'`))
  .join(', ');

/**
 * A draft takes the declared steps only, its text is written while it is being drafted, and one that
 * is published stands beside an answer with the same words.
 */
export const answerDrafts = `
create or replace function dialogue_step_draft() returns trigger language plpgsql as $$
begin
  if TG_OP = 'INSERT' then
    if NEW.state is distinct from 'assigned' then raise exception 'DIALOGUE:ANSWER_STATE'; end if;
    return NEW;
  end if;
  if (NEW.question_key, NEW.session_key, NEW.authority_key)
    is distinct from (OLD.question_key, OLD.session_key, OLD.authority_key)
  then raise exception 'DIALOGUE:RECORD_IMMUTABLE'; end if;
  if NEW.state <> OLD.state and OLD.state || ' ' || NEW.state not in (${TRANSITIONS}) then
    raise exception 'DIALOGUE:ANSWER_STATE';
  end if;
  if (NEW.content, NEW.answerer_name, NEW.answerer_title, NEW.documents, NEW.recording_seconds)
    is distinct from
    (OLD.content, OLD.answerer_name, OLD.answerer_title, OLD.documents, OLD.recording_seconds)
    and not (
    OLD.state in ('assigned', 'drafting') and NEW.state in ('drafting', 'submitted'))
  then raise exception 'DIALOGUE:ANSWER_TEXT_FIXED'; end if;
  return NEW;
end $$;

create or replace function dialogue_check_draft() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from answer_drafts d where d.id = NEW.id and d.state = 'published' and not exists (
      select 1 from answers a join answers_question_lnk l on l.answer_id = a.id
      join questions q on q.id = l.question_id
      where a.document_id = d.answer_key and a.content = d.content and q.document_id = d.question_key)
  ) then raise exception 'DIALOGUE:ANSWER_WITHOUT_APPROVAL'; end if;
  return null;
end $$;

create or replace trigger dialogue_step_draft before insert or update on answer_drafts
  for each row execute function dialogue_step_draft();
drop trigger if exists dialogue_check_draft on answer_drafts;
create constraint trigger dialogue_check_draft after insert or update on answer_drafts
  deferrable initially deferred for each row when (NEW.state = 'published')
  execute function dialogue_check_draft();`;

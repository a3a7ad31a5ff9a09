/**
 * What readers of a live page see, by version. Triggers keep both tables, so that every path is seen,
 * raw SQL included; nobody who writes a question or an answer thinks of them.
 *
 * A version is taken when a transaction commits, with the session's row held until it has: versions
 * follow the order of commits, and who has read one has missed nothing before it. A version is a count
 * of milliseconds, so that a database restored from yesterday's copy goes on above what readers know.
 */
export const live = `
create table if not exists live_sessions (
  session_key text primary key,
  version bigint not null,
  changed_in xid8,
  counters jsonb not null default '{}',
  counted_at timestamp not null default '-infinity'
);
create index if not exists live_sessions_version_idx on live_sessions (version);

create table if not exists live_changes (
  question_key text primary key,
  session_key text not null,
  version bigint not null,
  removed boolean not null default false
);
create index if not exists live_changes_session_idx on live_changes (session_key, version);

create or replace function dialogue_next_version(version bigint) returns bigint
language sql volatile as $$
  select greatest(coalesce(version, 0) + 1, floor(extract(epoch from clock_timestamp()) * 1000)::bigint)
$$;

create or replace function dialogue_tell_live() returns trigger language plpgsql as $$
begin
  perform pg_notify('dialogue_live', NEW.session_key || ' ' || NEW.version);
  return null;
end $$;

-- One version for all that a transaction changes in a session. Without a question: its head alone.
create or replace function dialogue_bump_live(session text, question text, is_removed boolean default false)
returns void language plpgsql as $$
declare
  at bigint;
begin
  select version into at from live_sessions
    where session_key = session and changed_in = pg_current_xact_id();
  if at is null then
    insert into live_sessions as l (session_key, version, changed_in)
      values (session, dialogue_next_version(null), pg_current_xact_id())
      on conflict (session_key) do update
        set version = dialogue_next_version(l.version), changed_in = excluded.changed_in
      returning version into at;
  end if;
  if question is null then return; end if;
  insert into live_changes as c (question_key, session_key, version, removed)
    values (question, session, at, is_removed)
    on conflict (question_key) do update set version = excluded.version, removed = excluded.removed;
end $$;

create or replace function dialogue_bump_question(question_id integer) returns void language plpgsql as $$
declare
  question text;
  session text;
begin
  select q.document_id, s.document_id into question, session from questions q
    join questions_session_lnk l on l.question_id = q.id
    join dialogue_sessions s on s.id = l.dialogue_session_id
    where q.id = dialogue_bump_question.question_id and s.announced_at is not null;
  if session is not null then perform dialogue_bump_live(session, question); end if;
end $$;

create or replace function dialogue_live_session() returns trigger language plpgsql as $$
begin
  perform dialogue_bump_live(NEW.document_id, null);
  return null;
end $$;

create or replace function dialogue_live_question() returns trigger language plpgsql as $$
declare
  session text;
begin
  if TG_OP <> 'DELETE' then
    perform dialogue_bump_question(NEW.id);
  else
    select session_key into session from live_changes where question_key = OLD.document_id;
    if session is not null then perform dialogue_bump_live(session, OLD.document_id, true); end if;
  end if;
  return null;
end $$;

create or replace function dialogue_live_answer() returns trigger language plpgsql as $$
declare
  question integer;
begin
  select question_id into question from answers_question_lnk where answer_id = NEW.id;
  perform dialogue_bump_question(question);
  return null;
end $$;

-- The name of an authority stands at its sessions, questions and answers.
create or replace function dialogue_live_authority() returns trigger language plpgsql as $$
declare
  one record;
begin
  for one in
    select s.document_id as session, null::integer as question from dialogue_sessions s
      join dialogue_sessions_authority_lnk l on l.dialogue_session_id = s.id
      where l.authority_id = NEW.id and s.announced_at is not null
    union
    select s.document_id, q.question_id from (
        select question_id from questions_assigned_authority_lnk where authority_id = NEW.id
        union
        select n.question_id from answers_authority_lnk a
          join answers_question_lnk n on n.answer_id = a.answer_id where a.authority_id = NEW.id
      ) q
      join questions_session_lnk l on l.question_id = q.question_id
      join dialogue_sessions s on s.id = l.dialogue_session_id
    order by 1, 2
  loop
    if one.question is null then perform dialogue_bump_live(one.session, null);
    else perform dialogue_bump_question(one.question); end if;
  end loop;
  return null;
end $$;

create or replace trigger dialogue_tell_live after insert or update of version on live_sessions
  for each row execute function dialogue_tell_live();
drop trigger if exists dialogue_live_session on dialogue_sessions;
create constraint trigger dialogue_live_session after insert or update on dialogue_sessions
  deferrable initially deferred for each row when (NEW.announced_at is not null)
  execute function dialogue_live_session();
drop trigger if exists dialogue_live_question on questions;
create constraint trigger dialogue_live_question after insert or update or delete on questions
  deferrable initially deferred for each row execute function dialogue_live_question();
drop trigger if exists dialogue_live_answer on answers;
create constraint trigger dialogue_live_answer after insert or update on answers
  deferrable initially deferred for each row execute function dialogue_live_answer();
drop trigger if exists dialogue_live_authority on authorities;
create constraint trigger dialogue_live_authority after update on authorities
  deferrable initially deferred for each row
  when ((NEW.name, NEW.slug) is distinct from (OLD.name, OLD.slug))
  execute function dialogue_live_authority();

insert into live_sessions (session_key, version)
  select document_id, dialogue_next_version(null) from dialogue_sessions where announced_at is not null
  on conflict do nothing;
insert into live_changes (question_key, session_key, version)
  select q.document_id, l.session_key, l.version from questions q
    join questions_session_lnk k on k.question_id = q.id
    join dialogue_sessions s on s.id = k.dialogue_session_id
    join live_sessions l on l.session_key = s.document_id
  on conflict do nothing;`;

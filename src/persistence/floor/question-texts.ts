import { IN_ANSWER } from '../../domain/search/ways';
import { TONE_PLACEMENTS } from '../../domain/text/accent';

/** Raised when a text gives other terms than before: every row is then made anew, by `indexMissing`. */
export const QUESTION_TEXTS_VERSION = 1;

const ACCENTED = TONE_PLACEMENTS.reduce(
  (text, [first, second]) => `replace(${text}, '${first}', '${second}')`,
  'lower(normalize(value, NFC))',
);

/** Longer ones are in no language, and more than an index takes. */
const LONGEST_WORD = 40;

/**
 * How many of the newest questions are looked through before more are: by the power of two that their
 * ids are divided by.
 */
const SPANS = [12, 15, 18] as const;

const spanTerms = (id: string): string =>
  SPANS.map((span, level) => `'#${level}:' || (${id} >> ${span})`).join(', ');

/**
 * What is public, as it is searched: beside each question the terms of it and of its answers, in a table
 * of our own. Triggers keep it at commit, so that every path is seen, raw SQL included.
 *
 * Terms: each word without diacritics, and with them where it has any; each two neighbouring words
 * without (`dat dai`), those of answers marked; and, told by a sign that no word has, whether it is
 * answered (`!`), authority (`@`), year (`=`), theme (`~`) and how new it is (`#`). The index gives each
 * of them as a list in the order of the rows, and skips along the others by the shortest: a frequent word
 * among the newest 4,096 questions costs what these 4,096 cost.
 */
export const questionTexts = `
create or replace function dialogue_accent(value text) returns text
language sql immutable strict parallel safe as $$ select ${ACCENTED} $$;

create or replace function dialogue_words(value text) returns text
language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(dialogue_accent(value), '[^[:alpha:]0-9]+', ' ', 'g'))
$$;

create or replace function dialogue_word_pairs(words text, mark text) returns text[]
language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct mark || p.one || ' ' || p.other), '{}')
    from (select w, w[2:] as following from string_to_array(words, ' ') w) s,
      unnest(s.w, s.following) as p(one, other)
    where p.other <> '' and length(p.one) <= ${LONGEST_WORD} and length(p.other) <= ${LONGEST_WORD}
$$;

create or replace function dialogue_question_terms(question text, answers text) returns tsvector
language plpgsql immutable parallel safe as $$
declare
  asked text := dialogue_words(question);
  answered text := dialogue_words(answers);
  asked_folded text := dialogue_fold(asked);
  answered_folded text := dialogue_fold(answered);
begin
  return strip(to_tsvector('simple', concat_ws(' ', asked_folded, answered_folded, asked, answered)))
    || array_to_tsvector(dialogue_word_pairs(asked_folded, '')
      || dialogue_word_pairs(answered_folded, '${IN_ANSWER}'));
end $$;

create table if not exists question_texts (
  question_id integer primary key,
  authority_id integer,
  year smallint not null,
  theme text,
  version smallint not null,
  digest uuid not null,
  terms tsvector not null
) with (toast_tuple_target = 128);
-- Whatever is found is read from here; the terms are not, and lie elsewhere.
alter table question_texts alter column terms set statistics 300;
create index if not exists question_texts_terms_idx on question_texts using gin (terms) with (fastupdate = off);
create index if not exists question_texts_authority_idx on question_texts (authority_id);
create index if not exists question_texts_year_idx on question_texts (year);

-- Writes what is not there or not as it should be, and answers how many that were. Whoever has waited
-- for another to commit has read before that: hence again, until there is nothing left.
create or replace function dialogue_index_questions(ids integer[]) returns integer language plpgsql as $$
declare
  written integer;
  total integer := 0;
begin
  loop
    insert into question_texts as t (question_id, authority_id, year, theme, version, digest, terms)
    select s.id, s.authority_id, s.year, s.theme, ${QUESTION_TEXTS_VERSION}, s.digest,
      dialogue_question_terms(s.content, s.answers) || array_to_tsvector(array_remove(array[
        case when s.answers is not null then '!' end, '@' || s.authority_id, '=' || s.year,
        '~' || md5(s.theme), ${spanTerms('s.id')}], null))
    from (
      select r.*, md5(concat_ws(chr(31), r.content, coalesce(r.answers, chr(30)), r.authority_id, r.year,
        r.theme))::uuid as digest
      from (
        select q.id, q.content, nullif(btrim(q.theme), '') as theme,
          (select string_agg(a.content, ' ' order by a.id) from answers_question_lnk n
            join answers a on a.id = n.answer_id where n.question_id = q.id) as answers,
          coalesce(
            (select authority_id from questions_assigned_authority_lnk where question_id = q.id limit 1),
            (select authority_id from dialogue_sessions_authority_lnk
              where dialogue_session_id = s.id limit 1)) as authority_id,
          extract(year from q.received_at at time zone 'UTC' at time zone 'Asia/Ho_Chi_Minh')::smallint
            as year
        from questions q join questions_session_lnk l on l.question_id = q.id
        join dialogue_sessions s on s.id = l.dialogue_session_id and s.announced_at is not null
        where q.id = any(ids) and q.content is not null and q.received_at is not null
      ) as r
    ) as s
    left join question_texts k on k.question_id = s.id
    where (k.digest, k.version) is distinct from (s.digest, ${QUESTION_TEXTS_VERSION}::smallint)
    on conflict (question_id) do update set authority_id = excluded.authority_id, year = excluded.year,
      theme = excluded.theme, version = excluded.version, digest = excluded.digest, terms = excluded.terms;
    get diagnostics written = row_count;
    exit when written = 0;
    total := total + written;
  end loop;
  return total;
end $$;

create or replace function dialogue_index_question() returns trigger language plpgsql as $$
begin
  perform dialogue_index_questions(array[NEW.id]);
  return null;
end $$;

create or replace function dialogue_unindex_question() returns trigger language plpgsql as $$
begin
  delete from question_texts where question_id = OLD.id;
  return null;
end $$;

create or replace function dialogue_index_answer() returns trigger language plpgsql as $$
begin
  perform dialogue_index_questions(array_agg(question_id)) from answers_question_lnk where answer_id = NEW.id;
  return null;
end $$;

-- A question that is taken back loses its links, too.
create or replace function dialogue_index_linked() returns trigger language plpgsql as $$
begin
  perform dialogue_index_questions(array_remove(array[OLD.question_id, NEW.question_id], null));
  return null;
end $$;

drop trigger if exists dialogue_index_question on questions;
create constraint trigger dialogue_index_question after insert or update on questions
  deferrable initially deferred for each row execute function dialogue_index_question();
create or replace trigger dialogue_unindex_question after delete on questions
  for each row execute function dialogue_unindex_question();
drop trigger if exists dialogue_index_answer on answers;
create constraint trigger dialogue_index_answer after insert or update on answers
  deferrable initially deferred for each row execute function dialogue_index_answer();
drop trigger if exists dialogue_index_assigned on questions_assigned_authority_lnk;
create constraint trigger dialogue_index_assigned
  after insert or update or delete on questions_assigned_authority_lnk
  deferrable initially deferred for each row execute function dialogue_index_linked();
drop trigger if exists dialogue_index_answered on answers_question_lnk;
create constraint trigger dialogue_index_answered after insert or update or delete on answers_question_lnk
  deferrable initially deferred for each row execute function dialogue_index_linked();

-- The newest questions that meet any of the ways, at most so many of each, and the best way that each
-- does. A better way is met by those who meet a later one, too: once one is full there is no need for it.
-- The planner, which knows nothing of spans, would sort or read all there is.
create or replace function dialogue_find_questions(ways text[], filter text, wanted integer)
returns table (question_id integer, way integer) language plpgsql stable
set enable_seqscan = off set jit = off as $$
declare
  spans constant integer[] := array[${SPANS.join(', ')}];
  newest integer;
  best integer;
  terms_of tsquery;
  found integer[];
begin
  select max(t.question_id) into newest from question_texts t;
  if cardinality(ways) = 0 and filter = '' then
    return query select t.question_id, 1 from question_texts t order by t.question_id desc limit wanted;
    return;
  end if;
  for best in 1 .. greatest(1, cardinality(ways)) loop
    terms_of := concat_ws(' & ', '(' || ways[best] || ')', nullif(filter, ''))::tsquery;
    for level in 0 .. ${SPANS.length} loop
      -- What is no more than twice a span is not worth looking at by itself.
      continue when level < ${SPANS.length} and newest >> spans[level + 1] < 2;
      found := array(select t.question_id from question_texts t where t.terms @@ case
          when level = ${SPANS.length} then terms_of
          else terms_of && format('''#%s:%s'' | ''#%s:%s''', level, newest >> spans[level + 1],
            level, (newest >> spans[level + 1]) - 1)::tsquery end
        order by t.question_id + 0 desc limit wanted);
      exit when cardinality(found) = wanted or level = ${SPANS.length};
      -- A word that the newest have not even once is rare enough to be looked up in all.
      if cardinality(found) = 0 then
        found := array(select t.question_id from question_texts t where t.terms @@ terms_of
          order by t.question_id + 0 desc limit wanted);
        exit;
      end if;
    end loop;
    return query select f, best from unnest(found) f;
    exit when cardinality(found) = wanted;
  end loop;
end $$;

-- Answered questions that share most of these pairs of words, with how many. The rarest pairs are looked
-- up first, until so many places are: what a good part of all questions have says little of one. How rare
-- a pair is PostgreSQL has counted where it is frequent; else the newest questions tell.
create or replace function dialogue_like_questions(pairs text[], places integer, wanted integer)
returns table (question_id integer, shared integer) language plpgsql stable
set enable_seqscan = off set jit = off as $$
declare
  newest integer;
  size real;
  looked_up record;
  found integer[] := '{}';
begin
  select max(t.question_id) >> ${SPANS[0]} into newest from question_texts t;
  select greatest(reltuples, 0) into size from pg_class where oid = 'question_texts'::regclass;
  for looked_up in
    with counted as (
      select e.pair, e.share from pg_stats s,
        unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e(pair, share)
        where s.schemaname = current_schema() and s.tablename = 'question_texts' and s.attname = 'terms'
    )
    select p.pair, coalesce(c.share, (
        select count(*) from question_texts t where t.terms @@ format('%s & (''#0:%s'' | ''#0:%s'')',
          quote_literal(p.pair), newest, newest - 1)::tsquery) / ${2 * 2 ** SPANS[0]}.0) as share
      from unnest(pairs) as p(pair) left join counted c on c.pair = p.pair
      order by 2, 1
  loop
    exit when looked_up.share * size > places;
    found := found || array(select t.question_id from question_texts t
      where t.terms @@ (quote_literal(looked_up.pair) || ' & ''!''')::tsquery);
    exit when cardinality(found) > places;
  end loop;
  return query select f, count(*)::integer from unnest(found) f group by 1 order by 2 desc, 1 desc limit wanted;
end $$;`;

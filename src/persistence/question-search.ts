import type { Way } from '../domain/search/ways';
import type { Facet, SearchHit } from '../portal/client/contract';
import type { Connection } from './connection';
import { AUTHORITY } from './live-columns';
import { type PreparedStatement, runPrepared } from './prepared';

/** What public questions must be like, to be found; all that is given must hold. */
export interface SearchFilter {
  /** Slug. */
  authority: string | null;
  /** In which a question was received, by the city's calendar. */
  year: number | null;
  theme: string | null;
}

export interface FoundQuestion extends Omit<SearchHit, 'question' | 'answer'> {
  content: string;
  /** The earliest first. */
  answers: string[];
}

export interface FoundPage {
  hits: FoundQuestion[];
  /** Among the counted. */
  total: number;
  isMore: boolean;
  facets: { authority: Facet[]; year: Facet[]; theme: Facet[] };
}

/** Questions that are found, ranked and counted: there may be more, which are older or further off. */
export const MOST_COUNTED = 1_000;

/** Values told of one facet. */
const MOST_VALUES = 50;

/** The values of a column, the last first, each found by one step into its index. */
const valuesOf = (column: string): string => `
  (select ${column} from question_texts where ${column} is not null order by 1 desc limit 1)
  union all
  select (select t.${column} from question_texts t where t.${column} < v.${column} order by 1 desc limit 1)
    from every_${column} v where v.${column} is not null`;

/**
 * A facet: the values of a column among what was found, and those that only what was not counted may have,
 * with a count of 0.
 */
const facet = (
  { column, every }: { column: string; every?: string },
  { from, value, label, order }: { from: string; value: string; label: string; order: string },
): string => `
  (select coalesce(json_agg(json_build_object('value', f.value, 'label', f.label, 'count', f.count)), '[]')
    from (
      select ${value} as value, ${label} as label, c.count from (
        select ${column}, count(*) from counted where ${column} is not null group by 1
        ${every ? `union all ${every}` : ''}
      ) as c(${column}, count) ${from}
      order by ${order} limit ${MOST_VALUES}) f)`;

const uncounted = (column: string, parameter: string): string => `
  select v.${column}, 0 from every_${column} v where v.${column} is not null and ${parameter} is null
    and (select count(*) from found) > ${MOST_COUNTED}
    and not exists (select from counted c where c.${column} = v.${column})`;

const HIT = `json_build_object(
  'documentId', q.document_id, 'session', json_build_object('slug', s.slug, 'topic', s.topic),
  'authority', case when a.id is not null then ${AUTHORITY} end,
  'theme', q.theme, 'submitterName', q.submitter_name, 'language', q.language,
  'receivedAt', dialogue_iso(q.received_at), 'answeredAt', dialogue_iso(w.answered_at),
  'content', q.content, 'answers', w.answers)`;

export const FIND: PreparedStatement = {
  name: 'find-questions',
  text: `
  with recursive found as materialized (
    select f.question_id, min(f.way) as way
      from dialogue_find_questions($1, concat_ws(' & ',
        case when $2::text is not null then
          format('''@%s''', coalesce((select id from authorities where slug = $2), 0)) end,
        case when $3::int is not null then format('''=%s''', $3::int) end,
        case when $4::text is not null then format('''~%s''', md5($4)) end), ${MOST_COUNTED + 1}) f
      group by 1 order by 2, 1 desc limit ${MOST_COUNTED + 1}
  ), counted as materialized (
    select f.*, t.authority_id, t.year, t.theme from (
        select question_id, row_number() over (order by way, question_id desc) as place from found
      ) f join question_texts t on t.question_id = f.question_id
      where f.place <= ${MOST_COUNTED}
  ), every_year as (${valuesOf('year')}), every_authority_id as (${valuesOf('authority_id')})
  select
    (select coalesce(json_agg(${HIT} order by c.place), '[]') from counted c
      join questions q on q.id = c.question_id
      join questions_session_lnk l on l.question_id = q.id
      join dialogue_sessions s on s.id = l.dialogue_session_id and s.announced_at is not null
      left join authorities a on a.id = c.authority_id
      cross join lateral (
        select min(n.issued_at) as answered_at,
            coalesce(json_agg(n.content order by n.issued_at, n.id) filter (where n.id is not null), '[]') as answers
          from answers_question_lnk k join answers n on n.id = k.answer_id where k.question_id = q.id) w
      where c.place > $5::int and c.place <= $5::int + $6::int) as hits,
    (select count(*)::int from counted) as total,
    (select count(*) > ${MOST_COUNTED} from found) as "isMore",
    json_build_object(
      'authority', ${facet(
        { column: 'authority_id', every: uncounted('authority_id', '$2::text') },
        {
          from: 'join authorities a on a.id = c.authority_id',
          value: 'a.slug',
          label: 'a.name',
          order: 'c.count desc, a.name',
        },
      )},
      'year', ${facet(
        { column: 'year', every: uncounted('year', '$3::int') },
        { from: '', value: 'c.year::text', label: 'c.year::text', order: 'c.year desc' },
      )},
      'theme', ${facet(
        { column: 'theme' },
        { from: '', value: 'c.theme', label: 'c.theme', order: 'c.count desc, c.theme' },
      )}) as facets`,
};

/**
 * A page of the public questions that meet the ways, the best and newest first; all of them where no way
 * is given. One statement, which costs about the same with a million questions as with ten thousand.
 */
export async function findQuestions(
  connection: Connection,
  ways: readonly Way[],
  { authority, year, theme, offset, limit }: SearchFilter & { offset: number; limit: number },
): Promise<FoundPage> {
  const values = [ways.map(termsOf), authority, year, theme, offset, limit];
  const [page] = await runPrepared<FoundPage>(connection, FIND, values);
  return page!;
}

/** A way in the words of PostgreSQL. */
const termsOf = (way: Way): string =>
  way.map((terms) => `(${terms.map(quoted).join(' | ')})`).join(' & ');

const quoted = (term: string): string => `'${term.replace(/['\\]/g, '$&$&')}'`;

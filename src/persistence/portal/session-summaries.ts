import type { SessionState } from '../../domain/dialogue-session/session';
import type { SessionSummary } from '../../portal/client/contract';
import type { Connection } from '../connection';
import { SUMMARY } from './session-columns';

export interface SummaryFilter {
  states: readonly SessionState[];
  /** Slug of who holds the session. */
  authority: string | null;
  level: string | null;
  /** Of the start, in the city's zone. */
  year: string | null;
  isSoonestFirst: boolean;
  /** From 1. */
  page: number;
  size: number;
}

interface Count {
  value: string;
  /** An authority's name; of levels and years, what is counted. */
  name: string;
  count: number;
}

export interface Summaries {
  now: Date;
  total: number;
  sessions: SessionSummary[];
  /** Of all announced sessions in these states, whatever else is filtered by. */
  facets: { authority: Count[]; level: Count[]; year: Count[] };
}

const facet = (value: string, name: string, order: string): string => `
  (select coalesce(json_agg(f), '[]') from (
    select ${value} as value, ${name} as name, count(*)::int as count from listed
    group by 1, 2 order by ${order}) f)`;

const statement = (direction: 'asc' | 'desc'): string => `
  with listed as materialized (
    select s.id, s.starts_at, a.slug as authority, a.name as "authorityName", a.level,
      extract(year from s.starts_at at time zone 'UTC' at time zone 'Asia/Ho_Chi_Minh')::text as year
    from dialogue_sessions s
    join dialogue_sessions_authority_lnk l on l.dialogue_session_id = s.id
    join authorities a on a.id = l.authority_id
    where s.announced_at is not null
      and dialogue_session_state(s, dialogue_now()) = any(string_to_array(:states, ','))
  ), fitting as materialized (
    select id, starts_at from listed
    where (cast(:authority as text) is null or authority = :authority)
      and (cast(:level as text) is null or level = :level)
      and (cast(:year as text) is null or year = :year)
  )
  select dialogue_now() as now, (select count(*)::int from fitting) as total,
    (select coalesce(json_agg(p order by p."startsAt" ${direction}, p."documentId"), '[]') from (
      select ${SUMMARY} from fitting f join dialogue_sessions s on s.id = f.id
      order by f.starts_at ${direction}, s.document_id limit :size offset :skipped) p) as sessions,
    json_build_object(
      'authority', ${facet('authority', '"authorityName"', '2')},
      'level', ${facet('level', 'level', '3 desc, 1')},
      'year', ${facet('year', 'year', '1 desc')}) as facets`;

/** One page of announced sessions and what they may be filtered by, in one statement. */
export async function sessionSummaries(
  trx: Connection,
  { states, isSoonestFirst, page, size, authority, level, year }: SummaryFilter,
): Promise<Summaries> {
  const { rows } = await trx.raw(statement(isSoonestFirst ? 'asc' : 'desc'), {
    states: states.join(','),
    authority,
    level,
    year,
    size,
    skipped: (page - 1) * size,
  });
  return rows[0];
}

import type { Connection } from './connection';
import { authorityBy, SHOWN_QUESTION } from './live-columns';

/** One announced session as every node knows it. */
export interface LiveListing {
  sessionKey: string;
  slug: string;
  version: number;
  /** Whether readers are to be expected: announced and not over for a day. */
  isCurrent: boolean;
}

/**
 * The announced sessions that have changed since a version, and the database's clock in milliseconds.
 * Versions that were taken a moment before may be committed after it: ask from a minute earlier.
 */
export async function liveListings(
  trx: Connection,
  since: number,
): Promise<{ listings: LiveListing[]; now: number }> {
  const { rows } = await trx.raw(
    `select l.session_key as "sessionKey", s.slug, l.version::float8 as version,
        coalesce(dialogue_latest_end(s), s.announced_at) > dialogue_now() - interval '1 day' as "isCurrent",
        extract(epoch from n.now at time zone 'UTC')::float8 * 1000 as now
      from (select dialogue_now() as now) n
      left join (live_sessions l join dialogue_sessions s on s.document_id = l.session_key)
        on l.version > ?::bigint`,
    [since],
  );
  const listings = rows
    .filter(({ sessionKey }: LiveListing) => sessionKey !== null)
    .map(({ now: _, ...listing }: LiveListing & { now: number }) => listing);
  return { listings, now: rows[0].now };
}

/** What readers see of a question; `shown` is null for one that was taken down. */
export interface LiveQuestionRow {
  key: string;
  version: number;
  position: number | null;
  shown: object | null;
}

/** A session's row, its counters and the questions that changed, all of one instant. */
export interface LiveRow {
  version: number;
  now: Date;
  session: Record<string, unknown>;
  counters: Record<string, number>;
  questions: LiveQuestionRow[];
}

const FATES_OF = `(select coalesce(jsonb_object_agg(f.fate, f.count), '{}') from (
  select fate, count(*) from submissions where session_key = l.session_key group by fate) f)`;

/** The last count of a session's fates, `l` of `live_sessions`; that of one nobody has watched yet is not kept. */
export const COUNTERS = `case when l.counted_at > '-infinity' then l.counters else ${FATES_OF} end::json`;

const SESSION = `
  select l.version::float8 as version, dialogue_now() as now,
    ${COUNTERS} as counters,
    s.document_id as "documentId", s.topic, s.slug, s.mode, s.place,
    s.broadcast_url as "broadcastUrl", s.recording_url as "recordingUrl",
    s.starts_at as "startsAt", s.planned_end_at as "plannedEndAt", s.overrun_minutes as "overrunMinutes",
    s.announced_at as "announcedAt", s.started_at as "startedAt", s.ended_at as "endedAt",
    s.cancelled_at as "cancelledAt", s.cancellation_reason as "cancellationReason",
    s.postponed_from as "postponedFrom", s.postponement_reason as "postponementReason",
    s.current_question as "currentQuestion",
    ${authorityBy('dialogue_sessions_authority_lnk', 'k.dialogue_session_id = s.id')} as authority,
    (select json_build_object('name', p.name, 'title', p.title)
      from dialogue_sessions_cmps c join dialogue_officials p on p.id = c.cmp_id
      where c.entity_id = s.id and c.field = 'chair') as chair,
    (select coalesce(json_agg(json_build_object('key', c.question_key, 'version', c.version,
        'position', q.position, 'shown', case when q.id is not null then ${SHOWN_QUESTION} end)), '[]')
      from live_changes c left join questions q on q.document_id = c.question_key and not c.removed
      where c.session_key = l.session_key and c.version > ?::bigint) as questions
  from live_sessions l
  join dialogue_sessions s on s.document_id = l.session_key and s.announced_at is not null
  where l.session_key = ?`;

/**
 * What readers see of a session, with the questions that changed after a version, in one statement and
 * so of one instant. Undefined when it is not announced.
 */
export async function liveRow(
  trx: Connection,
  sessionKey: string,
  since: number,
): Promise<LiveRow | undefined> {
  const { rows } = await trx.raw(SESSION, [since, sessionKey]);
  if (rows.length === 0) return undefined;
  const { version, now, counters, questions, ...session } = rows[0];
  return { version, now, counters, questions, session };
}

/**
 * Counts the fates of these sessions again where the last count is older than the interval, by whichever
 * node comes first; a count that differs is a new version. Counted before the row is held, so that
 * whoever publishes waits for no count.
 */
export async function recount(
  trx: Connection,
  sessionKeys: readonly string[],
  everyMilliseconds: number,
): Promise<void> {
  await trx.raw(
    `with due as materialized (
        select session_key, counted_at from live_sessions
          where session_key = any(:keys) and counted_at < dialogue_now() - :every * interval '1 millisecond'
      ), fresh as materialized (
        select l.session_key, l.counted_at, ${FATES_OF} as counters from due l
      )
      update live_sessions l set counted_at = dialogue_now(), counters = f.counters,
        version = case when l.counters = f.counters then l.version else dialogue_next_version(l.version) end
      from fresh f where l.session_key = f.session_key and l.counted_at = f.counted_at`,
    { keys: [...sessionKeys], every: everyMilliseconds },
  );
}

import type { AnnouncedChanges } from '../domain/announcement/kind';
import type { Connection } from './connection';
import type { ForReaders } from './feed-announcements';

/** An announced session as calendars show it. */
export interface CalendarEntry {
  documentId: string;
  slug: string;
  /** How often what is shown has changed since the announcement. */
  sequence: number;
  changedAt: Date;
  /** What is shown, by attribute of the session; instants are ISO strings. */
  shown: Record<string, unknown> & AnnouncedChanges;
}

const ENTRY = `
  select s.document_id as "documentId", s.slug, c.sequence, dialogue_iso(c.changed_at) as "changedAt",
    cast(dialogue_calendar_entry(s) as json) as shown
  from dialogue_sessions s join calendar_sequences c on c.session_key = s.document_id`;

const FROM = `
  select (select name from authorities where slug = :authority) as "authorityName",
    (select coalesce(json_agg(e), '[]') from (${ENTRY}
      where s.announced_at is not null
        and s.starts_at >= dialogue_now() - :days * interval '1 day'
        and (cast(:authority as text) is null or exists (
          select 1 from dialogue_sessions_authority_lnk k join authorities a on a.id = k.authority_id
          where k.dialogue_session_id = s.id and a.slug = :authority))
      order by s.starts_at, s.id) e) as entries`;

const ONE = `${ENTRY} where s.announced_at is not null and s.slug = ?`;

type StoredEntry = Omit<CalendarEntry, 'changedAt'> & { changedAt: string };

const toEntry = (stored: StoredEntry): CalendarEntry => ({
  ...stored,
  changedAt: new Date(stored.changedAt),
});

/** Announced sessions that start after so many days ago, soonest first, in one statement. */
export async function calendarEntries(
  connection: Connection,
  authority: string | null,
  days: number,
): Promise<ForReaders<CalendarEntry>> {
  const { rows } = await connection.raw(FROM, { authority, days });
  return { authorityName: rows[0].authorityName, entries: rows[0].entries.map(toEntry) };
}

/** The session of a slug; undefined when there is none, or none announced. */
export async function calendarEntry(
  connection: Connection,
  slug: string,
): Promise<CalendarEntry | undefined> {
  const { rows } = await connection.raw(ONE, [slug]);
  return rows.map(toEntry)[0];
}

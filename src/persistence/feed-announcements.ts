import type { AnnouncementKind } from '../domain/announcement/kind';
import type { Connection } from './connection';

/** An announcement as the feed tells it. */
export interface FeedAnnouncement {
  documentId: string;
  kind: AnnouncementKind;
  title: string;
  body: string;
  issuedAt: Date;
  authorityName: string;
  sessionSlug: string;
}

/** What an authority's readers, or everybody's, are given. */
export interface ForReaders<Entry> {
  /** Null where no authority, or one that there is not, was asked for. */
  authorityName: string | null;
  entries: Entry[];
}

const LATEST = `
  select (select name from authorities where slug = :authority) as "authorityName",
    (select coalesce(json_agg(e), '[]') from (
      select n.document_id as "documentId", n.kind, n.title, n.body,
        dialogue_iso(n.issued_at) as "issuedAt",
        a.name as "authorityName", s.slug as "sessionSlug"
      from announcements n
      join announcements_session_lnk l on l.announcement_id = n.id
      join dialogue_sessions s on s.id = l.dialogue_session_id and s.announced_at is not null
      join dialogue_sessions_authority_lnk k on k.dialogue_session_id = s.id
      join authorities a on a.id = k.authority_id
      where cast(:authority as text) is null or a.slug = :authority
      order by n.issued_at desc, n.id desc limit :limit) e) as entries`;

/** The latest announcements, newest first, in one statement; of one authority where its slug is given. */
export async function latestAnnouncements(
  connection: Connection,
  authority: string | null,
  limit: number,
): Promise<ForReaders<FeedAnnouncement>> {
  const { rows } = await connection.raw(LATEST, { authority, limit });
  const { authorityName, entries } = rows[0];
  return {
    authorityName,
    entries: entries.map((entry: FeedAnnouncement) => ({
      ...entry,
      issuedAt: new Date(entry.issuedAt),
    })),
  };
}

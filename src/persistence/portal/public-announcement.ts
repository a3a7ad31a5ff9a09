import type { AnnouncementText } from '../../portal/client/contract';
import type { Connection } from '../connection';

export interface FoundAnnouncement {
  announcement: AnnouncementText;
  session: { slug: string; topic: string };
  authorityName: string;
}

const ONE = `
  select json_build_object('documentId', n.document_id, 'kind', n.kind, 'title', n.title,
      'body', n.body, 'issuedAt', dialogue_iso(n.issued_at)) as announcement,
    json_build_object('slug', s.slug, 'topic', s.topic) as session, a.name as "authorityName"
  from announcements n
  join announcements_session_lnk l on l.announcement_id = n.id
  join dialogue_sessions s on s.id = l.dialogue_session_id and s.announced_at is not null
  join dialogue_sessions_authority_lnk k on k.dialogue_session_id = s.id
  join authorities a on a.id = k.authority_id
  where n.document_id = ?`;

/** One announcement, of which session it is and who holds it; undefined where there is none. */
export async function publicAnnouncement(
  trx: Connection,
  documentId: string,
): Promise<FoundAnnouncement | undefined> {
  const { rows } = await trx.raw(ONE, [documentId]);
  return rows[0];
}

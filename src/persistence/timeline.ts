import type { Connection } from './connection';

/** One entry of the audit about a session. */
export interface TimelineRow {
  id: number;
  at: Date;
  command: string;
  subjectType: string;
  subjectKey: string;
  staffId: number | null;
  details: Record<string, unknown>;
}

/** The session, its questions, their drafts, its announcements and the messages to its chair. */
const SUBJECTS = `
  select ?::text as key
  union all select q.document_id from questions q
    join questions_session_lnk l on l.question_id = q.id
    join dialogue_sessions s on s.id = l.dialogue_session_id where s.document_id = ?
  union all select document_id from answer_drafts where session_key = ?
  union all select a.document_id from announcements a
    join announcements_session_lnk l on l.announcement_id = a.id
    join dialogue_sessions s on s.id = l.dialogue_session_id where s.document_id = ?
  union all select document_id from chair_messages where session_key = ?`;

/**
 * What the audit says of a session, newest first: entries before the id `before`. Each subject gives
 * its own newest by index, so that the cost does not grow with the audit.
 */
export async function timelinePage(
  trx: Connection,
  sessionKey: string,
  { before = null, limit }: { before?: number | null; limit: number },
): Promise<TimelineRow[]> {
  const { rows } = await trx.raw(
    `select e.id, e.at, e.command, e.subject_type as "subjectType", e.subject_key as "subjectKey",
        e.actor_id as "staffId", e.details::json as "details"
      from (${SUBJECTS}) as subjects
      cross join lateral (
        select * from audit_entries where subject_key = subjects.key and (?::int is null or id < ?)
        order by id desc limit ?) as e
      order by e.id desc limit ?`,
    [...Array(5).fill(sessionKey), before, before, limit, limit],
  );
  return rows;
}

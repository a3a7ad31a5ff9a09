import type pg from 'pg';

/** What the database holds of a session, read past the system. Instants are ISO, in UTC. */
export interface StoredSession {
  endedAt: string | null;
  plannedEndAt: string;
  submissions: { content: string; receivedAt: string; late: boolean }[];
  /** How often each kind was issued, and each command audited. */
  announcements: Record<string, number>;
  audited: Record<string, number>;
  extendedAfterEnd: boolean;
}

const iso = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SESSION = `select ${iso('ended_at')} as "endedAt", ${iso('planned_end_at')} as "plannedEndAt"
  from dialogue_sessions where document_id = $1`;

const SUBMISSIONS = `select m.content, ${iso('m.received_at')} as "receivedAt",
    coalesce(m.received_at >= s.ended_at, false) as late
  from submissions m join dialogue_sessions s on s.document_id = m.session_key
  where m.session_key = $1`;

const ANNOUNCEMENTS = `select a.kind, count(*)::int as times, bool_or(a.issued_at > s.ended_at) as late
  from announcements a
  join announcements_session_lnk l on l.announcement_id = a.id
  join dialogue_sessions s on s.id = l.dialogue_session_id
  where s.document_id = $1 group by a.kind`;

const AUDITED = `select command, count(*)::int as times
  from audit_entries where subject_key = $1 group by command`;

export async function readSession(database: pg.Client, documentId: string): Promise<StoredSession> {
  const read = async (text: string) => (await database.query(text, [documentId])).rows;
  const [session] = await read(SESSION);
  const announcements = await read(ANNOUNCEMENTS);
  const audited = await read(AUDITED);
  return {
    ...session,
    submissions: await read(SUBMISSIONS),
    announcements: Object.fromEntries(announcements.map(({ kind, times }) => [kind, times])),
    audited: Object.fromEntries(audited.map(({ command, times }) => [command, times])),
    extendedAfterEnd: announcements.some(({ kind, late }) => kind === 'extended' && late === true),
  };
}

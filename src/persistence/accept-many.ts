import type { Connection } from './connection';
import { openDrafts, type OpenedDraft } from './open-drafts';

/** A submission about to become a public question, under keys given beforehand. */
export interface NewQuestion extends OpenedDraft {
  submissionKey: string;
  content: string;
  theme: string | null;
  kind: string;
  submitterName: string;
  submitterKind: string;
  language: string;
  receivedAt: string;
  position: number;
}

export interface Acceptances {
  sessionKey: string;
  /** Whose desk the questions go to; `null` for nobody's. */
  authorityKey: string | null;
  /** When their answers are due; `null` where the rule sets no deadline, or nobody is assigned. */
  dueAt: Date | null;
  actorId: number | null;
  questions: readonly NewQuestion[];
}

const ROWS = `json_to_recordset(?::json) as r("submissionKey" text, "questionKey" text,
  content text, theme text, kind text, "submitterName" text, "submitterKind" text,
  language text, "receivedAt" timestamp, position int)`;

const QUESTIONS = `insert into questions (document_id, content, theme, kind, submitter_name,
    submitter_kind, language, position, submission_count, received_at, accepted_at, created_at,
    updated_at, published_at)
  select r."questionKey", r.content, r.theme, r.kind, r."submitterName", r."submitterKind", r.language,
    r.position, 1, r."receivedAt", n.at, n.at, n.at, n.at
  from (select dialogue_now() as at) as n, ${ROWS} order by r.position`;

const SESSIONS = `insert into questions_session_lnk (question_id, dialogue_session_id, question_ord)
  select q.id, s.id, q.position
  from ${ROWS} join questions q on q.document_id = r."questionKey"
  join dialogue_sessions s on s.document_id = ?`;

const FATES = `update submissions s set fate = 'accepted', question_key = r."questionKey",
    fate_at = n.at, fate_by = ?, updated_at = n.at
  from (select dialogue_now() as at) as n, ${ROWS} where s.document_id = r."submissionKey"`;

const ASSIGNED = `insert into questions_assigned_authority_lnk (question_id, authority_id)
  select q.id, a.id from ${ROWS} join questions q on q.document_id = r."questionKey"
  join authorities a on a.document_id = ?`;

/**
 * Stores what accepting and assigning each of them would have stored, in a statement a table. Whoever
 * calls holds the submissions and the session's order, and has judged each. The floor judges again.
 */
export async function acceptMany(trx: Connection, acceptances: Acceptances): Promise<void> {
  const { sessionKey, authorityKey, dueAt, actorId, questions } = acceptances;
  const rows = JSON.stringify(questions);
  await trx.raw(QUESTIONS, [rows]);
  await trx.raw(SESSIONS, [rows, sessionKey]);
  await trx.raw(FATES, [actorId, rows]);
  if (authorityKey === null) return;
  await trx.raw(ASSIGNED, [rows, authorityKey]);
  await openDrafts(trx, { sessionKey, authorityKey, dueAt, opened: questions });
}

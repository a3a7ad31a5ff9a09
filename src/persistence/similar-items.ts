import type { Connection } from './connection';

/** What is told of a text that is like another. */
export interface SimilarRow {
  where: 'question' | 'submission' | 'answered';
  documentId: string;
  content: string;
  submissionCount: number;
  sessionKey: string;
  topic: string;
  answer: string | null;
  receivedAt: Date;
}

/** Those of the keys that are still pending. */
export async function pendingAmong(trx: Connection, keys: string[]): Promise<SimilarRow[]> {
  const { rows } = await trx.raw(
    `select 'submission' as "where", s.document_id as "documentId", s.content, 1 as "submissionCount",
        s.session_key as "sessionKey", '' as topic, null as answer, s.received_at as "receivedAt"
      from submissions s where s.document_id = any(?) and s.fate = 'pending'`,
    [keys],
  );
  return rows;
}

/** Those of the keys that are questions of the session, or have been answered in any. */
export async function questionsAmong(
  trx: Connection,
  keys: string[],
  sessionKey: string,
): Promise<SimilarRow[]> {
  const { rows } = await trx.raw(
    `select case when s.document_id = ? then 'question' else 'answered' end as "where",
        q.document_id as "documentId", q.content, q.submission_count as "submissionCount",
        s.document_id as "sessionKey", s.topic, a.content as answer, q.received_at as "receivedAt"
      from questions q
      join questions_session_lnk l on l.question_id = q.id
      join dialogue_sessions s on s.id = l.dialogue_session_id
      left join lateral (
        select a.content from answers_question_lnk al join answers a on a.id = al.answer_id
          where al.question_id = q.id order by a.issued_at desc limit 1) as a on true
      where q.document_id = any(?) and (s.document_id = ? or a.content is not null)`,
    [sessionKey, keys, sessionKey],
  );
  return rows;
}

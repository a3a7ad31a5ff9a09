import { joinAuthority } from './assigned-authority';
import type { Connection } from './connection';

/** What a submission is read beside: its authority and the public question it led to. */
export interface SubmissionContext {
  authorityKey: string | null;
  authorityName: string | null;
  question: { content: string; theme: string | null; submissionCount: number } | null;
}

export async function submissionContext(
  trx: Connection,
  documentId: string,
): Promise<SubmissionContext> {
  const { rows } = await trx.raw(
    `select a.document_id as "authorityKey", a.name as "authorityName",
        q.content, q.theme, q.submission_count as "submissionCount"
      from submissions s ${joinAuthority('s')}
      left join questions q on q.document_id = s.question_key
      where s.document_id = ?`,
    [documentId],
  );
  const { authorityKey, authorityName, content, theme, submissionCount } = rows[0];
  return {
    authorityKey,
    authorityName,
    question: content === null ? null : { content, theme, submissionCount },
  };
}

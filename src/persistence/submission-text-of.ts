import type { Connection } from './connection';

/** The text of one submission, and the session it belongs to. */
export async function submissionTextOf(
  trx: Connection,
  documentId: string,
): Promise<{ content: string; sessionKey: string } | null> {
  const [row] = await trx('submissions')
    .where({ document_id: documentId })
    .select({ content: 'content', sessionKey: 'session_key' });
  return row ?? null;
}

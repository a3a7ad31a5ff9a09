import type { Connection } from './connection';

type LockedTable =
  'regulation_profiles' | 'submissions' | 'questions' | 'answer_drafts' | 'authority_memberships';

/** Makes whoever else changes this record wait until the transaction ends. */
export async function lockRecord(
  trx: Connection,
  table: LockedTable,
  documentId: string,
): Promise<boolean> {
  const rows = await trx(table).where({ document_id: documentId }).forUpdate().select('id');
  return rows.length > 0;
}

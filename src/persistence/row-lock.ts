import type { Connection } from './connection';

type LockedTable = 'submissions' | 'questions' | 'answer_drafts' | 'authority_memberships';

/** Makes whoever else changes this record wait until the transaction ends. */
export async function lockRecord(
  trx: Connection,
  table: LockedTable,
  documentId: string,
): Promise<boolean> {
  const rows = await trx(table).where({ document_id: documentId }).forUpdate().select('id');
  return rows.length > 0;
}

/** The same for the question a draft answers. Taken before the draft's own lock, as triage does. */
export async function lockQuestionOfDraft(trx: Connection, draftKey: string): Promise<void> {
  await trx.raw(
    `select q.id from questions q join answer_drafts d on d.question_key = q.document_id
      where d.document_id = ? for update of q`,
    [draftKey],
  );
}

import type { Connection } from './connection';

export interface ReceiptRow {
  receivedAt: Date;
  sessionKey: string;
  slug: string;
  topic: string;
  fate: string;
  fateAt: Date | null;
  fateNote: string | null;
  questionKey: string | null;
  answered: boolean;
  rejectionCode: string | null;
  transferredTo: string | null;
}

/** What became of the submission whose receipt has this hash. */
export async function findReceipt(
  trx: Connection,
  receiptHash: string,
): Promise<ReceiptRow | undefined> {
  const { rows } = await trx.raw(
    `select b.received_at as "receivedAt", b.session_key as "sessionKey", s.slug, s.topic, b.fate,
        b.fate_at as "fateAt", b.fate_note as "fateNote", b.question_key as "questionKey",
        b.rejection_code as "rejectionCode", b.transferred_to as "transferredTo",
        exists (select 1 from questions q join answers_question_lnk l on l.question_id = q.id
          where q.document_id = b.question_key) as "answered"
      from submissions b join dialogue_sessions s on s.document_id = b.session_key
      where b.receipt_hash = ?`,
    [receiptHash],
  );
  return rows[0];
}

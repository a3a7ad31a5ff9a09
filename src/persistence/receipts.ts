import type { Fate } from '../domain/submission/fate';
import type { PublicQuestion } from '../portal/client/contract';
import type { Connection } from './connection';
import { SHOWN_QUESTION } from './live-columns';

export interface ReceiptRow {
  documentId: string;
  receivedAt: Date;
  sessionKey: string;
  slug: string;
  topic: string;
  fate: Fate;
  fateAt: Date | null;
  fateNote: string | null;
  questionKey: string | null;
  rejectionCode: string | null;
  transferredTo: string | null;
  /** Every fate it has met, oldest first. */
  fates: { at: string; fate: Fate }[];
  /** The public question it led to, as readers see it. */
  publicQuestion: PublicQuestion | null;
  /** When the question was given to the authority that has it now. */
  assignedAt: string | null;
}

const FATES = `(select coalesce(json_agg(json_build_object('at', dialogue_iso(e.at),
    'fate', e.details -> 'to' ->> 'fate') order by e.id), '[]')
  from audit_entries e
  where e.subject_key = b.document_id and e.details -> 'to' ->> 'fate' is not null)`;

const ASSIGNED_AT = `(select dialogue_iso(max(e.at))
  from questions_assigned_authority_lnk k
  join authorities a on a.id = k.authority_id
  join answer_drafts d on d.question_key = b.question_key and d.authority_key = a.document_id
  join audit_entries e on e.subject_key = d.document_id and e.details -> 'to' ->> 'state' = 'assigned'
  where k.question_id = q.id)`;

/** What became of the submission whose receipt has this hash, in one statement. */
export async function findReceipt(
  trx: Connection,
  receiptHash: string,
): Promise<ReceiptRow | undefined> {
  const { rows } = await trx.raw(
    `select b.document_id as "documentId", b.received_at as "receivedAt",
        b.session_key as "sessionKey", s.slug, s.topic, b.fate,
        b.fate_at as "fateAt", b.fate_note as "fateNote", b.question_key as "questionKey",
        b.rejection_code as "rejectionCode", b.transferred_to as "transferredTo",
        ${FATES} as "fates", ${ASSIGNED_AT} as "assignedAt",
        case when q.id is not null then ${SHOWN_QUESTION} end as "publicQuestion"
      from submissions b join dialogue_sessions s on s.document_id = b.session_key
      left join questions q on q.document_id = b.question_key
      where b.receipt_hash = ?`,
    [receiptHash],
  );
  return rows[0];
}

import type { Core } from '@strapi/strapi';
import { notFound } from '../../../commands/coded-errors';
import type { Fate } from '../../../domain/submission/fate';
import { isRejectionCode, REJECTION_CODES } from '../../../domain/submission/rejection';
import { findReceipt, type ReceiptRow } from '../../../persistence/receipts';
import { receiptHash } from '../new-arrival';
import { readReceiptCode } from '../receipt-code';

/** What the sender of a submission may know of it, with the code alone. */
export interface ReceiptFate {
  receivedAt: string;
  session: { documentId: string; slug: string; topic: string };
  fate: Fate;
  decidedAt: string | null;
  /** The public question it led to, alone or merged with others. */
  question: { documentId: string; answered: boolean } | null;
  rejection: { code: string; message: string; messageEn: string } | null;
  transferredTo: string | null;
  /** The editors' explanation, or the private answer. */
  note: string | null;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Unknown and malformed codes answer alike. */
  async fateOf(typed: string): Promise<ReceiptFate> {
    const code = readReceiptCode(typed);
    const secret = strapi.config.get('dialogue.receiptSecret') as string;
    const row = code && (await findReceipt(strapi.db.connection, receiptHash(secret, code)));
    if (!row) throw notFound('RECEIPT_UNKNOWN');
    return toReceiptFate(row);
  },
});

const toReceiptFate = (row: ReceiptRow): ReceiptFate => ({
  receivedAt: row.receivedAt.toISOString(),
  session: { documentId: row.sessionKey, slug: row.slug, topic: row.topic },
  fate: row.fate as Fate,
  decidedAt: row.fateAt?.toISOString() ?? null,
  question:
    row.questionKey === null ? null : { documentId: row.questionKey, answered: row.answered },
  rejection: isRejectionCode(row.rejectionCode)
    ? {
        code: row.rejectionCode,
        message: REJECTION_CODES[row.rejectionCode].vi,
        messageEn: REJECTION_CODES[row.rejectionCode].en,
      }
    : null,
  transferredTo: row.transferredTo,
  note: row.fateNote,
});

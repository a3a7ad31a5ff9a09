import type { Core } from '@strapi/strapi';
import { notFound } from '../../../commands/coded-errors';
import { RuleViolation } from '../../../commands/rule-violation';
import { decideFate } from '../../../domain/submission/fate';
import { receiptTimeline } from '../../../domain/submission/receipt-timeline';
import { isRejectionCode, REJECTION_CODES } from '../../../domain/submission/rejection';
import { countUnknownCode } from '../../../intake-guard/receipt-door';
import { findReceipt, type ReceiptRow } from '../../../persistence/receipts';
import type { ReceiptFateAnswer } from '../../../portal/client/contract';
import { receiptHash } from '../new-arrival';
import { readReceiptCode } from '../receipt-code';

/** What the sender of a submission may know of it, with the code alone. */
export type ReceiptFate = ReceiptFateAnswer['data'];

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const find = async (typed: string): Promise<ReceiptRow | undefined> => {
    const code = readReceiptCode(typed);
    const secret = strapi.config.get('dialogue.receiptSecret') as string;
    return code === null ? undefined : findReceipt(strapi.db.connection, receiptHash(secret, code));
  };

  /** Unknown and malformed codes answer alike, and wait alike where an address has tried too many. */
  const known = async (typed: string, address: string): Promise<ReceiptRow> => {
    const row = await find(typed);
    if (row !== undefined) return row;
    await countUnknownCode(strapi, address);
    throw notFound('RECEIPT_UNKNOWN');
  };

  const takeBack = async (documentId: string): Promise<void> => {
    await strapi.service('api::submission.triage').withdraw(documentId, { kind: 'public' });
  };

  return {
    /** Throws 404 RECEIPT_UNKNOWN, and 429 RECEIPTS_TOO_MANY. */
    fateOf: async (typed: string, address: string): Promise<ReceiptFate> =>
      toReceiptFate(await known(typed, address)),

    /**
     * Takes a submission back in the name of its sender; again does nothing more. Of several that stand
     * behind a question only this one leaves. Throws what `fateOf` and `decideFate` refuse with.
     */
    async withdraw(typed: string, address: string): Promise<ReceiptFate> {
      const { documentId, fate } = await known(typed, address);
      try {
        if (fate !== 'withdrawn') await takeBack(documentId);
      } catch (error) {
        // Another request with the code may have been faster.
        const now = error instanceof RuleViolation ? await find(typed) : undefined;
        if (now?.fate !== 'withdrawn') throw error;
      }
      return toReceiptFate((await find(typed))!);
    },
  };
};

function toReceiptFate(row: ReceiptRow): ReceiptFate {
  const { publicQuestion } = row;
  const answered = (publicQuestion?.answers.length ?? 0) > 0;
  return {
    receivedAt: row.receivedAt.toISOString(),
    session: { documentId: row.sessionKey, slug: row.slug, topic: row.topic },
    fate: row.fate,
    decidedAt: row.fateAt?.toISOString() ?? null,
    question: row.questionKey === null ? null : { documentId: row.questionKey, answered },
    rejection: isRejectionCode(row.rejectionCode)
      ? {
          code: row.rejectionCode,
          message: REJECTION_CODES[row.rejectionCode].vi,
          messageEn: REJECTION_CODES[row.rejectionCode].en,
        }
      : null,
    transferredTo: row.transferredTo,
    note: row.fateNote,
    timeline: timelineOf(row),
    publicQuestion,
    canWithdraw: decideFate(row.fate, 'withdraw', { questionAnswered: answered }).permitted,
  };
}

const timelineOf = (row: ReceiptRow): ReceiptFate['timeline'] =>
  receiptTimeline({
    receivedAt: row.receivedAt.toISOString(),
    fates: row.fates,
    transferredTo: row.transferredTo,
    question: row.publicQuestion && {
      assignedAt: row.assignedAt,
      assignedTo: row.publicQuestion.assignedAuthority?.name ?? null,
      calledAt: row.publicQuestion.calledAt,
      answers: row.publicQuestion.answers.map(({ issuedAt, correctedAt, authority }) => ({
        issuedAt,
        correctedAt,
        authority: authority?.name ?? null,
      })),
    },
  });

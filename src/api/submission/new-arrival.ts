import type { Actor } from '../../domain/staff/actor';
import type { IntakeFacts, IntakeJournal, SubmissionRow } from '../../persistence/intake';
import { newDocumentId } from '../../persistence/document-id';
import type { Idempotency } from './idempotency';
import type { EntryInput, SubmissionInput } from './input';
import { keyedHash, newReceiptCode, readReceiptCode, sealReceipt } from './receipt-code';

/** What arrives, by whichever channel. The portal's instant is the database's, so it states none. */
export type ArrivalInput = SubmissionInput & {
  channel: EntryInput['channel'] | 'portal';
  receivedAt: Date | null;
  documentNumber: string | null;
};

export interface NewArrival {
  code: string;
  row: SubmissionRow;
  /** The same facts under the names the rules use. */
  particulars: Record<string, unknown>;
  journal: Omit<IntakeJournal, 'requestId'>;
}

interface Making {
  input: ArrivalInput;
  facts: IntakeFacts;
  actor: Actor;
  idempotency: Idempotency | null;
  receiptSecret: string;
  consentVersion: string;
}

/** The row of a new submission with its receipt code, which only the sender ever sees. */
export function newArrival(making: Making): NewArrival {
  const { input, facts, actor, idempotency, receiptSecret, consentVersion } = making;
  const code = newReceiptCode();
  const staffId = actor.kind === 'staff' ? actor.id : null;
  const consent = input.consent
    ? { consentVersion, consentAt: facts.now, consentChannel: input.channel }
    : { consentVersion: null, consentAt: null, consentChannel: null };

  return {
    code,
    particulars: { ...input, ...consent },
    row: {
      document_id: newDocumentId(),
      session_key: facts.session.documentId,
      channel: input.channel,
      submitter_kind: input.submitterKind,
      name: input.name,
      representative: input.representative,
      address: input.address,
      telephone: input.telephone,
      email: input.email,
      kind: input.kind,
      theme: input.theme,
      authority_key: facts.authorityKey,
      content: input.content,
      language: input.language,
      public_name: input.publicName,
      consent_version: consent.consentVersion,
      consent_at: consent.consentAt,
      consent_channel: consent.consentChannel,
      received_at: input.receivedAt,
      entered_by: staffId,
      document_number: input.documentNumber,
      receipt_hash: receiptHash(receiptSecret, code),
      idempotency_hash: idempotency?.hash ?? null,
      body_hash: idempotency?.bodyHash ?? null,
      sealed_receipt: idempotency && sealReceipt(receiptSecret, idempotency.key, code),
    },
    journal: {
      auditKey: newDocumentId(),
      outboxKey: newDocumentId(),
      actorKind: actor.kind,
      actorId: staffId,
      details: { channel: input.channel, sessionKey: facts.session.documentId },
    },
  };
}

/** What is stored of a receipt code. */
export const receiptHash = (secret: string, code: string): string =>
  keyedHash(secret, 'receipt', readReceiptCode(code) ?? '');

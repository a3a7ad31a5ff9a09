import type { SubmissionRecord } from '../../api/submission/record';
import type { AttachmentSummary } from '../../persistence/attachments';
import type { QueueRow } from '../../persistence/submission-queue';

/** A line of the queue. */
export const queueView = (row: QueueRow) => ({
  documentId: row.documentId,
  channel: row.channel,
  submitterKind: row.submitterKind,
  name: row.name,
  kind: row.kind,
  theme: row.theme,
  content: row.content,
  receivedAt: row.receivedAt.toISOString(),
  fate: row.fate,
  questionKey: row.questionKey,
  authorityKey: row.authorityKey,
});

/** Everything an editor needs to decide on a submission; hashes and sealed codes stay behind. */
export const submissionView = (record: SubmissionRecord, attachments: AttachmentSummary[]) => ({
  documentId: record.documentId,
  sessionKey: record.sessionKey,
  channel: record.channel,
  submitterKind: record.submitterKind,
  name: record.name,
  representative: record.representative,
  address: record.address,
  telephone: record.telephone,
  email: record.email,
  kind: record.kind,
  theme: record.theme,
  authorityKey: record.authorityKey,
  content: record.content,
  language: record.language,
  publicName: record.publicName,
  receivedAt: record.receivedAt,
  enteredBy: record.enteredBy,
  documentNumber: record.documentNumber,
  fate: record.fate,
  fateAt: record.fateAt,
  fateBy: record.fateBy,
  questionKey: record.questionKey,
  rejectionCode: record.rejectionCode,
  fateNote: record.fateNote,
  transferredTo: record.transferredTo,
  attachments: attachments.map(({ key, name, mime, size }) => ({ key, name, mime, size })),
});

import type { SubmissionRecord } from '../../api/submission/record';
import { setAsideBecause } from '../../domain/submission/quarantine';
import type { AttachmentSummary } from '../../persistence/attachments';
import type { SubmissionContext } from '../../persistence/submission-context';
import type { QueueRow } from '../../persistence/submission-queue';
import type { PersonRef } from '../contract/shared';
import type { QueueItem, SubmissionDetail } from '../contract/submission';

const authorityOf = ({ authorityKey, authorityName }: SubmissionContext | QueueRow) =>
  authorityKey === null ? null : { documentId: authorityKey, name: authorityName ?? '' };

/** A line of the queue, with whoever has it open. */
export const queueView = (row: QueueRow, lockedBy: PersonRef | null): QueueItem => ({
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
  authority: authorityOf(row),
  quarantineReason: setAsideBecause(row),
  lockedBy,
});

interface Surroundings {
  context: SubmissionContext;
  nameOf: (userId: number | null) => PersonRef | null;
  attachments: AttachmentSummary[];
}

/** Everything an editor needs to decide on a submission; hashes and sealed codes stay behind. */
export const submissionView = (
  record: SubmissionRecord,
  { context, nameOf, attachments }: Surroundings,
): SubmissionDetail => ({
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
  authority: authorityOf(context),
  content: record.content,
  language: record.language,
  publicName: record.publicName,
  receivedAt: record.receivedAt,
  enteredBy: nameOf(record.enteredBy),
  documentNumber: record.documentNumber,
  fate: record.fate,
  fateAt: record.fateAt,
  fateBy: nameOf(record.fateBy),
  questionKey: record.questionKey,
  question: context.question,
  rejectionCode: record.rejectionCode,
  fateNote: record.fateNote,
  transferredTo: record.transferredTo,
  quarantineReason: setAsideBecause(record),
  attachments: attachments.map(({ key, name, mime, size }) => ({ key, name, mime, size })),
});

import { createHash, randomUUID } from 'node:crypto';
import type { Connection } from './connection';

interface Attachment {
  name: string;
  mime: string;
  bytes: Buffer;
}

/** An attachment as staff see it listed. */
export interface AttachmentSummary {
  key: string;
  name: string;
  mime: string;
  size: number;
}

/** Keeps files beside their submission, in the same transaction and the same backup. */
export async function insertAttachments(
  trx: Connection,
  submissionKey: string,
  attachments: readonly Attachment[],
): Promise<void> {
  if (attachments.length === 0) return;
  await trx('submission_attachments').insert(
    attachments.map(({ name, mime, bytes }) => ({
      key: randomUUID(),
      submission_key: submissionKey,
      name,
      mime,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
    })),
  );
}

export const attachmentsOf = (
  trx: Connection,
  submissionKey: string,
): Promise<AttachmentSummary[]> =>
  trx('submission_attachments')
    .where({ submission_key: submissionKey })
    .orderBy('id')
    .select('key', 'name', 'mime', 'size');

/** The file itself, of this submission only. */
export const attachmentBytes = (
  trx: Connection,
  submissionKey: string,
  key: string,
): Promise<(Attachment & { key: string }) | undefined> =>
  trx('submission_attachments')
    .where({ submission_key: submissionKey, key })
    .first('key', 'name', 'mime', 'bytes');

import type { DialogueConfig } from '../../../config/dialogue';
import { inputError, tooLarge } from '../../commands/coded-errors';
import { plainLine } from '../../domain/text/plain-text';
import type { AttachedFile } from './input';

/** A file cleared for storage: its type is what its first bytes say, not what the sender says. */
export interface Attachment {
  name: string;
  mime: 'application/pdf' | 'image/jpeg' | 'image/png';
  bytes: Buffer;
}

type AttachmentLimits = DialogueConfig['attachments'];

const SIGNATURES: { mime: Attachment['mime']; bytes: Buffer; extensions: string[] }[] = [
  { mime: 'application/pdf', bytes: Buffer.from('%PDF-'), extensions: ['pdf'] },
  { mime: 'image/jpeg', bytes: Buffer.from([0xff, 0xd8, 0xff]), extensions: ['jpg', 'jpeg'] },
  {
    mime: 'image/png',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    extensions: ['png'],
  },
];

const LONGEST_NAME = 200;

/** Clears the files of one submission, or refuses them all. */
export function clearAttachments(
  files: readonly AttachedFile[],
  { maxFiles, maxTotalBytes }: AttachmentLimits,
): Attachment[] {
  if (files.length > maxFiles) {
    throw inputError([{ path: 'attachments', message: `at most ${maxFiles}` }], 'ATTACHMENT_COUNT');
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > maxTotalBytes) throw tooLarge('INPUT_TOO_LARGE', { maxTotalBytes });
  return files.map(clear);
}

function clear({ name, bytes }: AttachedFile, index: number): Attachment {
  const path = `attachments.${index}`;
  if (bytes.length === 0) throw inputError([{ path, message: 'empty' }], 'ATTACHMENT_EMPTY');

  const clean = (plainLine(name) ?? '').replace(/[/\\]/g, '_').slice(-LONGEST_NAME);
  const extension = /\.([a-z]+)$/i.exec(clean)?.[1].toLowerCase() ?? '';
  const kind = SIGNATURES.find(
    (signature) =>
      bytes.subarray(0, signature.bytes.length).equals(signature.bytes) &&
      signature.extensions.includes(extension),
  );
  if (!kind) throw inputError([{ path, message: 'pdf, jpg or png' }], 'ATTACHMENT_TYPE');
  return { name: clean, mime: kind.mime, bytes };
}

import type { DialogueConfig } from '../../../config/dialogue';
import { inputError, tooLarge } from '../../commands/coded-errors';
import { inputFault } from '../../commands/input-fault';
import { plainLine } from '../../domain/text/plain-text';
import { FILE_KINDS, type FileKind } from './file-kinds';
import type { AttachedFile } from './input';

/** A file cleared for storage: its type is what its bytes say, not what the sender says. */
export interface Attachment {
  name: string;
  mime: FileKind['mime'];
  bytes: Buffer;
}

type AttachmentLimits = DialogueConfig['attachments'];

const LONGEST_NAME = 200;

/** Clears the files of one submission, or refuses them all. */
export function clearAttachments(
  files: readonly AttachedFile[],
  { maxFiles, maxTotalBytes }: AttachmentLimits,
): Attachment[] {
  if (files.length > maxFiles) {
    throw inputError([inputFault('attachments', 'TOO_MANY_FILES', maxFiles)], 'ATTACHMENT_COUNT');
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total > maxTotalBytes) throw tooLarge('INPUT_TOO_LARGE', { maxTotalBytes });
  return files.map(clear);
}

function clear({ name, bytes }: AttachedFile, index: number): Attachment {
  const path = `attachments.${index}`;
  if (bytes.length === 0) throw inputError([inputFault(path, 'EMPTY_FILE')], 'ATTACHMENT_EMPTY');

  const clean = cleanName(name);
  const extension = /\.([a-z]+)$/i.exec(clean)?.[1].toLowerCase() ?? '';
  const kind = FILE_KINDS.find(
    ({ extensions, matches }) => extensions.includes(extension) && matches(bytes),
  );
  if (!kind) throw inputError([inputFault(path, 'FILE_TYPE')], 'ATTACHMENT_TYPE');
  return { name: clean, mime: kind.mime, bytes };
}

/** One name, of no folder; a long one keeps its end, which says what it is. */
const cleanName = (name: string): string =>
  [...(plainLine(name) ?? '').replace(/[/\\]/g, '_')].slice(-LONGEST_NAME).join('');

export interface FileFault {
  code: 'tooManyFiles' | 'filesTooLarge' | 'fileEmpty' | 'fileType' | 'fileUnreadable';
  name?: string;
}

interface Limits {
  maxFiles: number;
  maxTotalBytes: number;
}

/** The first bytes of what may be attached, by the ends of its name. */
const BEGINNINGS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\.pdf$/i, [0x25, 0x50, 0x44, 0x46]],
  [/\.jpe?g$/i, [0xff, 0xd8]],
  [/\.png$/i, [0x89, 0x50, 0x4e, 0x47]],
];

export const ACCEPTED_FILES = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/**
 * A file as it is now, in memory: one that is moved or changed before it is sent is sent as chosen.
 * Or what is wrong with it.
 */
export async function takenFile(file: File): Promise<File | FileFault> {
  const { name } = file;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { code: 'fileUnreadable', name };
  if (bytes.byteLength === 0) return { code: 'fileEmpty', name };
  const first = new Uint8Array(bytes.slice(0, 4));
  const isKnown = BEGINNINGS.some(
    ([ending, beginning]) => ending.test(name) && beginning.every((byte, at) => first[at] === byte),
  );
  return isKnown
    ? new File([new Uint8Array(bytes)], name, { type: file.type, lastModified: file.lastModified })
    : { code: 'fileType', name };
}

export function faultOfFiles(
  files: readonly { size: number }[],
  { maxFiles, maxTotalBytes }: Limits,
): FileFault | null {
  if (files.length > maxFiles) return { code: 'tooManyFiles' };
  const total = files.reduce((sum, { size }) => sum + size, 0);
  return total > maxTotalBytes ? { code: 'filesTooLarge' } : null;
}

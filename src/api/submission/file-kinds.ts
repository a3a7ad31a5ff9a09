/** A kind of file that may be attached, known by its bytes. */
export interface FileKind {
  mime: 'application/pdf' | 'image/jpeg' | 'image/png';
  extensions: readonly string[];
  matches: (bytes: Buffer) => boolean;
}

const PNG_START = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PNG_END = Buffer.from('0000000049454e44ae426082', 'hex');

/** More than the first bytes: a file that only starts like a picture may go on as a page. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    mime: 'application/pdf',
    extensions: ['pdf'],
    matches: (bytes) => /^%PDF-\d\.\d/.test(bytes.toString('latin1', 0, 8)),
  },
  { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], matches: isJpeg },
  {
    mime: 'image/png',
    extensions: ['png'],
    matches: (bytes) =>
      bytes.subarray(0, PNG_START.length).equals(PNG_START) &&
      bytes.subarray(-PNG_END.length).equals(PNG_END),
  },
];

const MARKER = 0xff;
const START_OF_IMAGE = 0xd8;
const START_OF_SCAN = 0xda;

/** Whether the segments of a JPEG follow one another up to the picture; phones add to its end. */
function isJpeg(bytes: Buffer): boolean {
  if (bytes[0] !== MARKER || bytes[1] !== START_OF_IMAGE) return false;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === MARKER) {
    if (bytes[at + 1] === START_OF_SCAN) return true;
    at += bytes[at + 1] === MARKER ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

import qrcode from 'qrcode-generator';

export interface QrPath {
  /** Modules on a side, the quiet zone included. */
  size: number;
  /** Of an SVG path: a square of one by one for each dark module. */
  path: string;
}

/** Modules of white around a code, which readers count on. */
const QUIET_ZONE = 4;

/** A QR code of a text, in the least size that holds it, readable with 15 % of it damaged. */
export function qrPath(text: string): QrPath {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) {
        path += `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z`;
      }
    }
  }
  return { size: count + 2 * QUIET_ZONE, path };
}

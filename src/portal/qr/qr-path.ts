import { qrMatrix } from './matrix';

export interface QrPath {
  /** Modules on a side, the quiet zone included. */
  size: number;
  /** Of an SVG path: a square of one by one for each dark module. */
  path: string;
}

/** Modules of white around a code, which readers count on. */
const QUIET_ZONE = 4;

/** A QR code of a text, readable with 15 % of it damaged; null for one of over 180 bytes. */
export function qrPath(text: string): QrPath | null {
  const matrix = qrMatrix(text);
  if (matrix === null) return null;
  const squares = matrix.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z` : '')),
  );
  return { size: matrix.length + 2 * QUIET_ZONE, path: squares.join('') };
}

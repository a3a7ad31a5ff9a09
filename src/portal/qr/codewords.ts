import { correctionOf } from './galois';

/** How the codewords of a version are divided at correction level M. */
interface Blocks {
  /** Correction codewords of each block. */
  correction: number;
  /** Data codewords of each block. */
  data: readonly number[];
}

/** Versions 1 to 9. Source: ISO/IEC 18004, table 9. */
const BLOCKS: readonly Blocks[] = [
  { correction: 10, data: [16] },
  { correction: 16, data: [28] },
  { correction: 26, data: [44] },
  { correction: 18, data: [32, 32] },
  { correction: 24, data: [43, 43] },
  { correction: 16, data: [27, 27, 27, 27] },
  { correction: 18, data: [31, 31, 31, 31] },
  { correction: 22, data: [38, 38, 39, 39] },
  { correction: 22, data: [36, 36, 36, 37, 37] },
];

const BYTE_MODE = 4;
const PADDING = [0xec, 0x11];

export interface Codewords {
  version: number;
  codewords: number[];
}

/** A text in the least version that holds it, its blocks interleaved; null for one of over 180 bytes. */
export function codewordsOf(text: string): Codewords | null {
  const bytes = [...new TextEncoder().encode(text)];
  const index = BLOCKS.findIndex(({ data }) => sum(data) >= bytes.length + 2);
  if (index < 0) return null;
  const { data, correction } = BLOCKS[index]!;
  const padded = paddedTo(sum(data), bytes);
  let from = 0;
  const blocks = data.map((count) => padded.slice(from, (from += count)));
  return {
    version: index + 1,
    codewords: [
      ...interleaved(blocks),
      ...interleaved(blocks.map((block) => correctionOf(block, correction))),
    ],
  };
}

/** Four bits of mode, eight of length, the bytes, four bits of end: each byte lies across two codewords. */
function paddedTo(count: number, bytes: readonly number[]): number[] {
  const nibbles = [
    BYTE_MODE,
    ...[bytes.length, ...bytes].flatMap((byte) => [byte >> 4, byte & 15]),
    0,
  ];
  const codewords: number[] = [];
  for (let at = 0; at < nibbles.length; at += 2) {
    codewords.push((nibbles[at]! << 4) | nibbles[at + 1]!);
  }
  for (let turn = 0; codewords.length < count; turn += 1) codewords.push(PADDING[turn % 2]!);
  return codewords;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

/** The first of each block, the second of each, and so on; blocks need not be equally long. */
function interleaved(blocks: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    blocks.flatMap((block) => block[at] ?? []),
  ).flat();
}

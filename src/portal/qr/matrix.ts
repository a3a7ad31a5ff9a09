import { codewordsOf } from './codewords';

/** Rows of modules; dark is true. */
export type Matrix = readonly (readonly boolean[])[];

/** Beginning with the second version: where the centres of alignment patterns meet, but for 6. */
const ALIGNED: readonly (readonly number[])[] = [
  [],
  [18],
  [22],
  [26],
  [30],
  [34],
  [22, 38],
  [24, 42],
  [26, 46],
];

/** What is turned over so that no part of the code looks like one of its patterns. */
const MASKS: readonly ((row: number, column: number) => number)[] = [
  (row, column) => (row + column) % 2,
  (row) => row % 2,
  (_row, column) => column % 3,
  (row, column) => (row + column) % 3,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2,
  (row, column) => ((row * column) % 2) + ((row * column) % 3),
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2,
];

/** A text as a QR code at correction level M; null for one of over 180 bytes. Source: ISO/IEC 18004. */
export function qrMatrix(text: string): Matrix | null {
  const made = qrMatrices(text);
  const clutter = made.map(clutterOf);
  return made[clutter.indexOf(Math.min(...clutter))] ?? null;
}

/** The same in each of the eight masks, all of which read alike. */
export function qrMatrices(text: string): Matrix[] {
  const coded = codewordsOf(text);
  return coded === null ? [] : MASKS.map((_, mask) => masked(coded, mask));
}

type Coded = NonNullable<ReturnType<typeof codewordsOf>>;

function masked({ version, codewords }: Coded, mask: number): Matrix {
  const size = 17 + 4 * version;
  const fixed = fixedModules(version, size, mask);
  const isMasked = MASKS[mask]!;
  let bit = 0;
  for (const [row, column] of wayOf(size)) {
    if (fixed[row]![column] !== undefined) continue;
    const isSet = ((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
    bit += 1;
    fixed[row]![column] = Boolean(isSet ^ Number(isMasked(row, column) === 0));
  }
  return fixed as boolean[][];
}

/** Up and down in columns two wide, from the right; the upright timing pattern is stepped over. */
function* wayOf(size: number): Generator<readonly [number, number]> {
  let isUpward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const row = isUpward ? size - 1 - step : step;
      yield [row, right];
      yield [row, right - 1];
    }
    isUpward = !isUpward;
  }
}

/** The patterns a reader looks for, and what it needs to know before it reads. */
function fixedModules(version: number, size: number, mask: number): (boolean | undefined)[][] {
  const modules = Array.from({ length: size }, () => new Array<boolean | undefined>(size));
  const put = (row: number, column: number, isDark: boolean): void => {
    if (row >= 0 && row < size && column >= 0 && column < size) modules[row]![column] = isDark;
  };
  const rings = (row: number, column: number, radius: number, light: readonly number[]): void => {
    for (let down = -radius; down <= radius; down += 1) {
      for (let right = -radius; right <= radius; right += 1) {
        const ring = Math.max(Math.abs(down), Math.abs(right));
        put(row + down, column + right, !light.includes(ring));
      }
    }
  };
  for (let at = 0; at < size; at += 1) {
    put(6, at, at % 2 === 0);
    put(at, 6, at % 2 === 0);
  }
  for (const [row, column] of alignments(version, size)) rings(row, column, 2, [1]);
  const last = size - 4;
  for (const [row, column] of [
    [3, 3],
    [3, last],
    [last, 3],
  ] as const)
    rings(row, column, 4, [2, 4]);
  putFormat(put, size, mask);
  if (version >= 7) putVersion(put, size, version);
  return modules;
}

function alignments(version: number, size: number): (readonly [number, number])[] {
  if (version === 1) return [];
  const centres = [6, ...ALIGNED[version - 1]!];
  const last = size - 7;
  return centres
    .flatMap((row) => centres.map((column) => [row, column] as const))
    .filter(([row, column]) =>
      row === 6 ? column !== 6 && column !== last : row !== last || column !== 6,
    );
}

type Put = (row: number, column: number, isDark: boolean) => void;

/** Fifteen bits, twice: level M, which is 0, the mask, and ten bits that correct them. */
function putFormat(put: Put, size: number, mask: number): void {
  const bits = ((mask << 10) | remainder(mask << 10, 0x537, 10)) ^ 0x5412;
  for (let at = 0; at < 15; at += 1) {
    const isDark = ((bits >> at) & 1) === 1;
    const along = at < 6 ? at : at < 8 ? at + 1 : size - 15 + at;
    const across = at < 8 ? size - 1 - at : at === 8 ? 7 : 14 - at;
    put(along, 8, isDark);
    put(8, across, isDark);
  }
  put(size - 8, 8, true);
}

/** Eighteen bits, twice: the version, and twelve bits that correct it. */
function putVersion(put: Put, size: number, version: number): void {
  const bits = (version << 12) | remainder(version << 12, 0x1f25, 12);
  for (let at = 0; at < 18; at += 1) {
    const isDark = ((bits >> at) & 1) === 1;
    const [near, far] = [Math.floor(at / 3), size - 11 + (at % 3)];
    put(near, far, isDark);
    put(far, near, isDark);
  }
}

/** Of polynomials over two elements, as bits. */
function remainder(dividend: number, divisor: number, degree: number): number {
  let rest = dividend;
  for (let bit = 31 - Math.clz32(rest); bit >= degree; bit -= 1) {
    if ((rest >> bit) & 1) rest ^= divisor << (bit - degree);
  }
  return rest;
}

/** How much of a code looks alike: long runs in rows and columns, and squares of one colour. */
function clutterOf(matrix: Matrix): number {
  let clutter = 0;
  const columns = matrix.map((_, column) => matrix.map((row) => row[column]!));
  for (const line of [...matrix, ...columns]) {
    let run = 0;
    line.forEach((isDark, at) => {
      run = at > 0 && isDark === line[at - 1] ? run + 1 : 1;
      clutter += run === 5 ? 3 : run > 5 ? 1 : 0;
    });
  }
  for (let row = 1; row < matrix.length; row += 1) {
    for (let column = 1; column < matrix.length; column += 1) {
      const here = matrix[row]![column];
      const isSquare =
        here === matrix[row - 1]![column] &&
        here === matrix[row]![column - 1] &&
        here === matrix[row - 1]![column - 1];
      clutter += isSquare ? 3 : 0;
    }
  }
  return clutter;
}

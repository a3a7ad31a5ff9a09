import type { FanOut } from './fanout';
import { median } from './median';
import type { Memory } from './memory';
import { textTable } from './text-table';

export interface Measured {
  readers: number;
  name: string;
  result: FanOut;
}

const BARE = 'bare node:http';
const LARGEST_RATIO = 2;
const LARGEST_MEMORY_RATIO = 1.5;
const LONGEST = 1_000;
const LONGEST_BETWEEN_NODES = 50;

interface Verdict {
  text: string;
  isMet: boolean;
}

const lastOf = ({ result }: Measured): number => median(result.lasts);

function atMost(what: string, value: number, most: number, unit = ''): Verdict {
  const isMet = value <= most;
  const shown = value.toFixed(unit === '' ? 2 : 0);
  return {
    isMet,
    text: `${what}: ${shown}${unit}   target ≤ ${most}${unit}: ${isMet ? 'met' : 'MISSED'}`,
  };
}

const kilobytes = (bytes: number): string => `${(bytes / 1_024).toFixed(1)} kB`;

/** By what the most readers take beyond the fewest, or beyond none when there was one crowd only. */
function bytesPerReader(ofOne: readonly Measured[], kind: keyof Memory): number {
  const inOrder = [...ofOne].sort((a, b) => a.readers - b.readers);
  const [fewest, most] = [inOrder[0]!, inOrder.at(-1)!];
  const isAlone = fewest.readers === most.readers;
  const from = isAlone ? fewest.result.without : fewest.result.with;
  return (most.result.with[kind] - from[kind]) / (most.readers - (isAlone ? 0 : fewest.readers));
}

/** The table, and what became of the targets for the largest crowd. */
export function fanOutReport(
  measured: readonly Measured[],
  statements: number,
): { table: string; verdicts: string[]; isMet: boolean } {
  const rows = measured.map((one) => {
    const { readers, name, result } = one;
    return [
      `${readers} on ${name}`,
      median(result.middles).toFixed(0),
      lastOf(one).toFixed(0),
      Math.max(...result.lasts).toFixed(0),
      (result.with.live / 1_024 ** 2).toFixed(0),
      (result.with.resident / 1_024 ** 2).toFixed(0),
      median(result.processor).toFixed(0),
      String(result.unserved + result.unheard),
    ];
  });
  const readers = Math.max(...measured.map((one) => one.readers));
  const largest = measured.filter((one) => one.readers === readers);
  const [single, bare, double, bareBesideTwo] = largest as [Measured, Measured, Measured, Measured];
  if (bare.name !== BARE) throw new Error('The yardstick is missing.');
  // Each against the yardstick that took turns with it: the machine may have been slower meanwhile. A
  // node that seems to be faster than the yardstick is not.
  const beyondBare = (one: Measured, yardstick: Measured): number =>
    Math.max(0, lastOf(one) - lastOf(yardstick));
  const between = beyondBare(double, bareBesideTwo) - beyondBare(single, bare);
  const memory = (name: string, kind: keyof Memory = 'live'): number =>
    bytesPerReader(
      measured.filter((one) => one.name === name),
      kind,
    );
  const resident = [single.name, BARE].map((name) => kilobytes(memory(name, 'resident')));
  const failed = measured.reduce((sum, { result }) => sum + result.unserved + result.unheard, 0);
  const verdicts = [
    atMost(`last of ${readers} readers, ours / bare`, lastOf(single) / lastOf(bare), LARGEST_RATIO),
    atMost(`last of ${readers} readers from the commit`, lastOf(single), LONGEST, ' ms'),
    atMost(
      `memory per reader, ours ${kilobytes(memory(single.name))} / bare ${kilobytes(memory(BARE))}`,
      memory(single.name) / memory(BARE),
      LARGEST_MEMORY_RATIO,
    ),
    { isMet: true, text: `resident memory grew by ${resident.join(' / ')} a reader (no target)` },
    atMost('two nodes take longer than one by', Math.max(0, between), LONGEST_BETWEEN_NODES, ' ms'),
    // What runs beside, once a second on each node, is in it.
    atMost('statements per reader', statements, 0.1),
    atMost('readers without a stream or an answer', failed, 0),
  ];
  const head = [
    'readers',
    'middle ms',
    'last ms',
    'worst last',
    'MB in use',
    'MB resident',
    'CPU ms',
    'failed',
  ];
  return {
    table: textTable(head, rows),
    verdicts: verdicts.map(({ text }) => text),
    isMet: verdicts.every(({ isMet }) => isMet),
  };
}

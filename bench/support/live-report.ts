import type { ReadContest, ReadContestant } from './live-contest';
import { median } from './median';
import { textTable } from './text-table';

interface Target {
  of: string;
  to: string;
  atLeast: number;
}

const TARGETS: readonly Target[] = [
  { of: 'ours, gzip', to: 'bare node:http, gzip', atLeast: 0.7 },
  { of: 'ours, 304', to: 'bare node:http, 304', atLeast: 0.6 },
  { of: 'ours, gzip', to: 'vanilla Strapi find', atLeast: 200 },
];

const rateOf = ({ windows }: ReadContestant) => median(windows.map((w) => w.requestsPerSecond));
const failuresOf = ({ windows }: ReadContestant) => windows.reduce((sum, w) => sum + w.failed, 0);

/** The table, what became of each target, and whether all were met without a failed request. */
export function liveReport(contest: ReadContest): {
  table: string;
  verdicts: string[];
  isMet: boolean;
} {
  const vanilla = rateOf(contest.get('vanilla Strapi find')!);
  const rows = [...contest].map(([name, one]) => [
    name,
    rateOf(one).toFixed(0),
    median(one.windows.map((w) => w.p50)).toFixed(1),
    median(one.windows.map((w) => w.p99)).toFixed(1),
    (rateOf(one) / vanilla).toFixed(1),
    String(failuresOf(one)),
  ]);
  const judged = TARGETS.map(({ of, to, atLeast }) => {
    const ratio = rateOf(contest.get(of)!) / rateOf(contest.get(to)!);
    const isMet = ratio >= atLeast;
    const verdict = isMet ? 'met' : 'MISSED';
    return { isMet, text: `${of} / ${to}: ${ratio.toFixed(2)}   target ≥ ${atLeast}: ${verdict}` };
  });
  const failed = [...contest.values()].reduce((sum, one) => sum + failuresOf(one), 0);
  return {
    table: textTable(['', 'requests/s', 'p50 ms', 'p99 ms', '× vanilla', 'failed'], rows),
    verdicts: judged.map(({ text }) => text),
    isMet: failed === 0 && judged.every(({ isMet }) => isMet),
  };
}

import { percentile } from '../percentile';
import type { Journal } from './journal';
import type { TriageResult } from './drill';

export const inOrder = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([what, times]) => `${what} ${times}`)
    .join(', ');

/** One line while the editors work. */
export const progressOf = ({ requests, done, violations }: Journal): string =>
  `${requests} requests, ${done.get('check') ?? 0} checks, ${violations.length} violations`;

/** What was done and refused, how fast, and what is wrong. */
export function reportOf({ journal, seconds, violations }: TriageResult): string {
  const { listed, requests, ledger } = journal;
  const unanswered = ledger.filter(({ possible }) => possible.length > 1).length;
  return [
    `done:       ${inOrder(journal.done)}`,
    `refused:    ${inOrder(journal.refused) || 'nothing'}`,
    `requests:   ${requests} in ${seconds.toFixed(0)} s, ${(requests / seconds).toFixed(1)}/s`,
    `the list:   p50 ${percentile(listed, 0.5).toFixed(0)} ms, p95 ${percentile(listed, 0.95).toFixed(0)} ms, ` +
      `${listed.length} times`,
    `ledger:     ${ledger.length} decisions held against the audit, ${unanswered} with more than one meaning`,
    `violations: ${violations.length}`,
  ].join('\n');
}

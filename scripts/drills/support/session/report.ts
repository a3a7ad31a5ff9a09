import { answersByStatus } from '../kill/report';
import { settledAfter } from '../kill/sender';
import { percentile } from '../percentile';
import { inOrder } from '../triage/report';
import type { SessionResult } from './drill';

const figure = (name: string, taken: readonly number[]): string => {
  const ms = (share: number): string => percentile(taken, share).toFixed(0).padStart(6);
  return `${name.padEnd(20)} p50 ${ms(0.5)} ms   p95 ${ms(0.95)} ms   p99 ${ms(0.99)} ms   last ${ms(1)} ms   ${taken.length} ×`;
};

/** What was done, how fast, and what went wrong on the way and was put right. */
export function reportOf({
  hall,
  crowd,
  heard,
  heardComingBack,
  violations,
}: SessionResult): string {
  const { sendings, times, room } = hall;
  const accepted = sendings.filter(({ outcome }) => outcome === 'accepted').length;
  const repeated = sendings.filter(({ answers }) => answers.length > 1).length;
  return [
    figure('submit, to receipt', sendings.map(settledAfter)),
    figure('decide', times.decide),
    figure('publish', times.publish),
    figure('commit to reader', heard),
    figure('  readers coming back', heardComingBack),
    `submissions: ${sendings.length} sent, ${accepted} acknowledged, ${repeated} repeated; ` +
      answersByStatus(sendings),
    `staff:       ${inOrder(room.journal.done)}`,
    `refused:     ${inOrder(room.journal.refused) || 'nothing'}`,
    `readers:     ${crowd.readers}, ${crowd.broken} streams broken, ${crowd.resets} resets, ` +
      `${crowd.turnedAway} turned away; ${hall.committed.size} answers; ${crowd.pages.size} different pages`,
    `violations:  ${violations.length}`,
  ].join('\n');
}

import { percentile } from '../percentile';
import type { FloodAccount } from './flood-messages';
import type { HonestQuestion } from './honest';

/** What is stored of a question: found by the marker in its text. */
export interface StoredQuestion {
  marker: string;
  isSetAside: boolean;
}

export interface FloodFindings {
  quiet: readonly HonestQuestion[];
  flooded: readonly HonestQuestion[];
  /** Of honest senders. */
  stored: readonly StoredQuestion[];
  hostile: FloodAccount;
  /** Hostile questions that were stored: in the editors' queue, and set aside. */
  hostileStored: { inQueue: number; setAside: number };
}

/** How many times as long an honest sender may wait under the flood, at the 95th percentile. */
export const MOST_TIMES = 2;

/** A sentence for every honest question that was lost, refused, doubled or set aside. */
export function violationsIn({ quiet, flooded, stored }: FloodFindings): string[] {
  const rows = new Map<string, StoredQuestion[]>();
  for (const one of stored) rows.set(one.marker, [...(rows.get(one.marker) ?? []), one]);
  return [...quiet, ...flooded].flatMap(({ marker, outcome, receipt }) => {
    const found = rows.get(marker) ?? [];
    if (outcome !== '201' || receipt === null) return [`${marker}: answered ${outcome}`];
    if (found.length !== 1) return [`${marker}: acknowledged, and stored ${found.length} times`];
    return found[0]!.isSetAside ? [`${marker}: set aside`] : [];
  });
}

const waited = (questions: readonly HonestQuestion[], share: number): number =>
  percentile(
    questions.map(({ took }) => took),
    share,
  );

const figures = (questions: readonly HonestQuestion[]): string =>
  `${questions.length} questions, p50 ${waited(questions, 0.5).toFixed(1)} ms, p95 ${waited(questions, 0.95).toFixed(1)} ms, sent again ${questions.reduce((sum, { repeats }) => sum + repeats, 0)} times`;

export interface FloodVerdict {
  lines: string[];
  isMet: boolean;
}

/** What the drill prints, and whether the promise was kept. */
export function verdictOn(findings: FloodFindings): FloodVerdict {
  const { quiet, flooded, hostile, hostileStored } = findings;
  const [before, under] = [waited(quiet, 0.95), waited(flooded, 0.95)];
  const times = under / before;
  const violations = violationsIn(findings);
  const isWithin = times <= MOST_TIMES;
  return {
    isMet: isWithin && violations.length === 0,
    lines: [
      `honest senders, quiet:        ${figures(quiet)}`,
      `honest senders, under flood:  ${figures(flooded)}`,
      `p95 under flood / quiet:      ${times.toFixed(2)}   target ≤ ${MOST_TIMES}: ${isWithin ? 'met' : 'MISSED'}`,
      `honest questions lost, refused, doubled or set aside: ${violations.length}`,
      '',
      'what hostile senders were answered:',
      ...Object.entries(hostile).map(([kind, counts]) => `  ${kind.padEnd(26)}${told(counts)}`),
      `hostile questions stored: ${hostileStored.inQueue} in the queue, ${hostileStored.setAside} set aside`,
    ],
  };
}

const told = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([outcome, count]) => `${outcome} × ${count}`)
    .join(', ') || 'nothing';

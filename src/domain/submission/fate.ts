import { allOf, PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';
import { decideRejection, type Rejection } from './rejection';
import { decideTransfer, type Transfer } from './transfer';

export const FATES = [
  'pending',
  'accepted',
  'merged',
  'rejected',
  'transferred',
  'answered_privately',
  'withdrawn',
] as const;

/** What has become of a submission. It has exactly one fate at any time. */
export type Fate = (typeof FATES)[number];

const FATE_AFTER = {
  accept: 'accepted',
  merge: 'merged',
  reject: 'rejected',
  transfer: 'transferred',
  answer_privately: 'answered_privately',
  withdraw: 'withdrawn',
  reconsider: 'pending',
} as const satisfies Record<string, Fate>;

export type FateCommand = keyof typeof FATE_AFTER;

export const FATE_COMMANDS = Object.keys(FATE_AFTER) as FateCommand[];

/** What may be done from each fate. An empty list is final. */
export const FATE_TRANSITIONS: Record<Fate, readonly FateCommand[]> = {
  pending: ['accept', 'merge', 'reject', 'transfer', 'answer_privately', 'withdraw'],
  accepted: ['reconsider', 'withdraw'],
  merged: ['reconsider', 'withdraw'],
  rejected: ['reconsider'],
  transferred: ['reconsider'],
  answered_privately: [],
  withdrawn: [],
};

export interface FateDetails {
  /** Whether the question the submission led to has a published answer. */
  questionAnswered: boolean;
  /** `code` and `details` of a rejection, `target` of a transfer. */
  reason?: Rejection & Transfer;
}

export const fateAfter = (command: FateCommand): Fate => FATE_AFTER[command];

/**
 * Decides whether a submission may meet a fate.
 *
 * Refuses with FATE_FINAL, FATE_TRANSITION, or FATE_QUESTION_ANSWERED when readers already have
 * the answer; a rejection without a ground and a transfer without a target as their own rules say.
 * Source: project rule (every question has exactly one fate).
 */
export function decideFate(from: Fate, command: FateCommand, details: FateDetails): Decision {
  return allOf(decideTransition(from, command, details), decideReason(command, details));
}

function decideTransition(from: Fate, command: FateCommand, details: FateDetails): Decision {
  const possible = FATE_TRANSITIONS[from];
  const params = { fate: from, command };
  if (possible.length === 0) return refuse('FATE_FINAL', HOUSE, params);
  if (!possible.includes(command)) return refuse('FATE_TRANSITION', HOUSE, params);
  if (details.questionAnswered && (command === 'reconsider' || command === 'withdraw')) {
    return refuse('FATE_QUESTION_ANSWERED', HOUSE, params);
  }
  return PERMITTED;
}

function decideReason(command: FateCommand, { reason = {} }: FateDetails): Decision {
  if (command === 'reject') return decideRejection(reason);
  if (command === 'transfer') return decideTransfer(reason);
  return PERMITTED;
}

/** How many submissions met each fate; a fate nobody met counts zero. */
export function countFates(fates: readonly Fate[]): Record<Fate, number> {
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const fate of fates) counts[fate] += 1;

  return counts;
}

/** What was received and what became of it: a fate that is not among the counts was met by nobody. */
export const accountOf = (
  counts: Readonly<Record<string, number>>,
): { received: number; fates: Record<Fate, number> } => ({
  received: Object.values(counts).reduce((sum, count) => sum + count, 0),
  fates: Object.fromEntries(FATES.map((fate) => [fate, counts[fate] ?? 0])) as Record<Fate, number>,
});

/** Whether no question was lost: received = sum of fates. */
export const isAccountedFor = (received: number, counts: Record<Fate, number>): boolean =>
  received === FATES.reduce((sum, fate) => sum + counts[fate], 0);

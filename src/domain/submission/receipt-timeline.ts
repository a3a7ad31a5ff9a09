import type { Fate } from './fate';

/** What a submitter reads of the way of a question, one line each. */
export type ReceiptEventKind =
  | 'received'
  | Exclude<Fate, 'pending'>
  | 'reconsidered'
  | 'assigned'
  | 'called'
  | 'answered'
  | 'corrected';

export interface ReceiptEvent {
  /** ISO string, UTC. */
  at: string;
  kind: ReceiptEventKind;
  /** Of who answers, or where it was transferred to. */
  authority: string | null;
}

/** What is stored of a submission, and of the public question it leads to now. Instants as ISO strings. */
export interface ReceiptFacts {
  receivedAt: string;
  /** Every fate it has met, oldest first. */
  fates: readonly { at: string; fate: Fate }[];
  transferredTo: string | null;
  question: {
    assignedAt: string | null;
    assignedTo: string | null;
    calledAt: string | null;
    answers: readonly { issuedAt: string; correctedAt: string | null; authority: string | null }[];
  } | null;
}

/**
 * The way of a question as its sender reads it, oldest first.
 *
 * Of a question it was merged into, what was done before is not of its own way; an answer is, whenever
 * it was given. A transfer that was taken back does not say where to.
 */
export function receiptTimeline({
  receivedAt,
  fates,
  transferredTo,
  question,
}: ReceiptFacts): ReceiptEvent[] {
  const joinedAt = fates.at(-1)?.at ?? receivedAt;
  const decided = fates.map(({ at, fate }, index) => ({
    at,
    kind: fate === 'pending' ? ('reconsidered' as const) : fate,
    authority: fate === 'transferred' && index === fates.length - 1 ? transferredTo : null,
  }));
  const events = [
    { at: receivedAt, kind: 'received' as const, authority: null },
    ...decided,
    ...(question === null ? [] : questionEvents(question, joinedAt)),
  ];
  // Stable: what happened in one millisecond stays in the order in which it follows from each other.
  return events.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function questionEvents(
  { assignedAt, assignedTo, calledAt, answers }: NonNullable<ReceiptFacts['question']>,
  joinedAt: string,
): ReceiptEvent[] {
  const events: ReceiptEvent[] = [];
  const add = (at: string | null, kind: ReceiptEventKind, authority: string | null): void => {
    if (at !== null) events.push({ at, kind, authority });
  };
  if (assignedAt !== null && assignedAt >= joinedAt) add(assignedAt, 'assigned', assignedTo);
  if (calledAt !== null && calledAt >= joinedAt) add(calledAt, 'called', null);
  for (const { issuedAt, correctedAt, authority } of answers) {
    add(issuedAt, 'answered', authority);
    add(correctedAt, 'corrected', authority);
  }
  return events;
}

import { addMinutes } from '../calendar/instant';

/** The facts a session's state follows from. Plans may move; events are recorded once. */
export interface SessionFacts {
  announcedAt: Date | null;
  /** Plan. */
  startsAt: Date | null;
  /** Plan. */
  plannedEndAt: Date | null;
  /** Minutes the session may last beyond its plan when nobody ends it. */
  overrunMinutes: number;
  startedAt: Date | null;
  endedAt: Date | null;
  cancelledAt: Date | null;
}

export const SESSION_STATES = [
  'draft',
  'announced',
  'live',
  'overrunning',
  'ended',
  'cancelled',
] as const;

export type SessionState = (typeof SESSION_STATES)[number];

/** Planned end plus the allowed overrun: the latest a session can last. Null without a plan. */
export const latestEndAt = ({
  plannedEndAt,
  overrunMinutes,
}: Pick<SessionFacts, 'plannedEndAt' | 'overrunMinutes'>): Date | null =>
  plannedEndAt === null ? null : addMinutes(plannedEndAt, overrunMinutes);

/**
 * The state of a session at an instant. Computed from its facts and never stored.
 *
 * A recorded event holds whatever `now` says, so that a clock read a moment early cannot bring
 * an ended session back. At `plannedEndAt` a live session is overrunning; at `latestEndAt` an
 * announced one has ended, even if it never started.
 *
 * Source: QC 1374/2016, methods of dialogue, point iii; the overrun: project rule.
 */
export function sessionState(facts: SessionFacts, now: Date): SessionState {
  if (facts.cancelledAt !== null) return 'cancelled';
  if (facts.endedAt !== null) return 'ended';
  if (facts.announcedAt === null) return 'draft';

  const latest = latestEndAt(facts);
  if (latest !== null && now >= latest) return 'ended';
  if (facts.startedAt === null) return 'announced';

  return facts.plannedEndAt !== null && now >= facts.plannedEndAt ? 'overrunning' : 'live';
}

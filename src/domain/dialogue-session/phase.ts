import type { SessionState } from './session';

/** How readers' lists of sessions are divided: to come, under way (overrun included), over or cancelled. */
export const SESSION_PHASES = ['upcoming', 'live', 'ended'] as const;

export type SessionPhase = (typeof SESSION_PHASES)[number];

const STATES: Record<SessionPhase, readonly SessionState[]> = {
  upcoming: ['announced'],
  live: ['live', 'overrunning'],
  ended: ['ended', 'cancelled'],
};

/** The states of a phase; without one, of all announced sessions. A draft is in none. */
export const statesIn = (phase: SessionPhase | null): readonly SessionState[] =>
  phase === null ? SESSION_PHASES.flatMap((one) => STATES[one]) : STATES[phase];

/** Whether readers want the next session first, rather than the latest. */
export const isSoonestFirst = (phase: SessionPhase | null): boolean =>
  phase === 'upcoming' || phase === 'live';

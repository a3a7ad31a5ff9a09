import type { SessionState } from './session';

/** The groups staff look for sessions in. Each state is in one. */
export const STATES_OF_GROUP = {
  draft: ['draft'],
  upcoming: ['announced'],
  onAir: ['live', 'overrunning'],
  past: ['ended', 'cancelled'],
} as const satisfies Record<string, readonly SessionState[]>;

export type SessionGroup = keyof typeof STATES_OF_GROUP;

export const SESSION_GROUPS = Object.keys(STATES_OF_GROUP) as SessionGroup[];

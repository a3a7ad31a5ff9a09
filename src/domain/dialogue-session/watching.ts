import type { SessionState } from './session';

/** How long a reader without an open stream waits before it asks again: so long, and up to so much more. */
export interface PollInterval {
  afterSeconds: number;
  /** Each reader adds a random part of it, so that not all come at once. */
  jitterSeconds: number;
}

const INTERVALS: Record<SessionState, PollInterval> = {
  draft: { afterSeconds: 60, jitterSeconds: 30 },
  announced: { afterSeconds: 20, jitterSeconds: 10 },
  live: { afterSeconds: 3, jitterSeconds: 3 },
  overrunning: { afterSeconds: 3, jitterSeconds: 3 },
  ended: { afterSeconds: 60, jitterSeconds: 30 },
  cancelled: { afterSeconds: 300, jitterSeconds: 150 },
};

/** Often while answers are given, seldom when nothing is expected. Source: project rule. */
export const pollInterval = (state: SessionState): PollInterval => INTERVALS[state];

/** How long a message is tried; times in milliseconds. */
export interface Patience {
  /** Failures after which a message is parked. At least 1. */
  maxAttempts: number;
  /** From the first failure to the second attempt, at most. */
  firstWait: number;
  /** Between two attempts, at most. */
  longestWait: number;
}

/** One attempt that failed. */
export interface Failure {
  /** The how-manieth since the message was queued, or put back by hand. From 1. */
  attempt: number;
  /** Whether the sender knows that no other attempt would fare better. */
  isPermanent: boolean;
}

export type AfterFailure = { isParked: true } | { isParked: false; waitMilliseconds: number };

/**
 * Decides what becomes of a message that was not delivered: another attempt after twice the wait of the
 * one before, or none.
 *
 * `chance`, from 0 to 1, takes up to half off the wait: what failed together does not come back together.
 * Source: project rule.
 */
export function afterFailure(
  { attempt, isPermanent }: Failure,
  { maxAttempts, firstWait, longestWait }: Patience,
  chance: number,
): AfterFailure {
  if (isPermanent || attempt >= maxAttempts) return { isParked: true };

  const wait = Math.min(longestWait, firstWait * 2 ** (attempt - 1));
  return { isParked: false, waitMilliseconds: Math.round(wait * (1 - chance / 2)) };
}

/** Whether every attempt allowed was begun and none came to an end: each may have ended its node. */
export const wereAllLost = (begunBefore: number, { maxAttempts }: Patience): boolean =>
  begunBefore >= maxAttempts;

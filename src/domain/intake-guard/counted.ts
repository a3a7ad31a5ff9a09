import type { Rate } from './settings';

/** The spans a rate speaks of, in seconds. */
export const SPANS = { perMinute: 60, perHour: 3_600 } as const satisfies Record<
  keyof Rate,
  number
>;

/** What was counted of one subject in the span under way, and in the whole one before. */
export interface Counted {
  spanSeconds: number;
  /** Seconds since the span under way began, below `spanSeconds`. */
  elapsedSeconds: number;
  count: number;
  previous: number;
}

/**
 * How many came within the span that ends now: those of the span under way, and of the one before the
 * share that has not gone by, as if they had come evenly.
 */
export const recently = ({ spanSeconds, elapsedSeconds, count, previous }: Counted): number =>
  count + previous * (1 - elapsedSeconds / spanSeconds);

export const exceeds = (counted: Counted, rate: Rate): boolean =>
  recently(counted) > limitIn(counted, rate);

/** Whole seconds until one more is within the limit when none comes meanwhile. At least 1. */
export function secondsUntilWithin(counted: Counted, rate: Rate): number {
  const { spanSeconds, elapsedSeconds, count, previous } = counted;
  const room = limitIn(counted, rate) - 1;
  const inThisSpan =
    count <= room && previous > 0
      ? spanSeconds * (1 - (room - count) / previous) - elapsedSeconds
      : Infinity;
  const inTheNext =
    spanSeconds - elapsedSeconds + spanSeconds * Math.max(0, 1 - room / Math.max(count, 1));
  // Less than a millisecond is what floating point leaves over.
  return Math.max(1, Math.ceil(Math.min(inThisSpan, inTheNext) - 0.001));
}

const limitIn = ({ spanSeconds }: Counted, { perMinute, perHour }: Rate): number =>
  spanSeconds === SPANS.perMinute ? perMinute : perHour;

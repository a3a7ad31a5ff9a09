const MINUTE = 60_000;

export const addMinutes = (instant: Date, minutes: number): Date =>
  new Date(instant.getTime() + minutes * MINUTE);

/** May be fractional, and negative when `until` comes first. */
export const minutesBetween = (from: Date, until: Date): number =>
  (until.getTime() - from.getTime()) / MINUTE;

/** Null for a missing and for an invalid instant, so that a refusal can always be reported. */
export const toIso = (instant: Date | null | undefined): string | null =>
  isInstant(instant) ? instant.toISOString() : null;

export const isInstant = (value: Date | null | undefined): value is Date =>
  value !== null && value !== undefined && !Number.isNaN(value.getTime());

export const earliestOf = (instants: readonly (Date | null)[]): Date | null =>
  instants
    .filter(isInstant)
    .reduce<Date | null>(
      (earliest, instant) => (earliest === null || instant < earliest ? instant : earliest),
      null,
    );

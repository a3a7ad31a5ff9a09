/** Hải Phòng is seven hours ahead of UTC all year round. */
const OFFSET_MILLISECONDS = 7 * 60 * 60 * 1_000;

/** The wall clock of Hải Phòng at an instant, to the minute: `2026-03-10T08:30`. */
export const wallClockAt = (instant: number): string =>
  new Date(instant + OFFSET_MILLISECONDS).toISOString().slice(0, 16);

/** The instant a wall clock of Hải Phòng shows. */
export const instantOf = (wallClock: string): string => `${wallClock.slice(0, 16)}:00+07:00`;

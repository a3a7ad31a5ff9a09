import { afterFailure, wereAllLost, type Patience } from './after-failure';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const patience: Patience = { maxAttempts: 20, firstWait: 5 * SECOND, longestWait: 24 * HOUR };

const waitOf = (attempt: number, chance: number) =>
  afterFailure({ attempt, isPermanent: false }, patience, chance);

describe('a message that was not delivered', () => {
  it.each([
    ['the first time', 1, 5 * SECOND],
    ['the second time', 2, 10 * SECOND],
    ['for the tenth time', 10, 2_560 * SECOND],
    ['for the last time below a day', 15, 81_920 * SECOND],
    ['for the first time above it', 16, 24 * HOUR],
    ['for the last time but one', 19, 24 * HOUR],
  ])('waits %s', (_which, attempt, longest) => {
    expect(waitOf(attempt, 0)).toEqual({ isParked: false, waitMilliseconds: longest });
    expect(waitOf(attempt, 1)).toEqual({ isParked: false, waitMilliseconds: longest / 2 });
  });

  it.each([
    ['for the last time allowed', 20],
    ['once more, after fewer were allowed', 30],
  ])('is parked %s', (_which, attempt) => {
    expect(waitOf(attempt, 0)).toEqual({ isParked: true });
  });

  it('is parked at once where the sender knows that it never will be', () => {
    expect(afterFailure({ attempt: 1, isPermanent: true }, patience, 0)).toEqual({
      isParked: true,
    });
  });

  it('is tried for about a week before it is parked', () => {
    let total = 0;
    for (let attempt = 1; attempt < patience.maxAttempts; attempt += 1) {
      const after = waitOf(attempt, 0.5);
      if (!after.isParked) total += after.waitMilliseconds;
    }
    expect(total / (24 * HOUR)).toBeGreaterThan(4);
    expect(total / (24 * HOUR)).toBeLessThan(7);
  });

  it.each([
    [19, false],
    [20, true],
  ])('after %s attempts without an end is given up: %s', (begun, isLost) => {
    expect(wereAllLost(begun, patience)).toBe(isLost);
  });
});

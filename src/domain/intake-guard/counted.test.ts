import fc from 'fast-check';
import { exceeds, recently, secondsUntilWithin, type Counted } from './counted';

const minute = (elapsedSeconds: number, count: number, previous = 0): Counted => ({
  spanSeconds: 60,
  elapsedSeconds,
  count,
  previous,
});

describe('how many came within the last minute', () => {
  it.each<[string, Counted, number]>([
    ['nobody before', minute(30, 4), 4],
    ['a minute that has just begun counts the whole one before', minute(0, 1, 60), 61],
    ['half of the one before has gone by', minute(30, 1, 60), 31],
    ['nearly all of it has', minute(59, 1, 60), 2],
  ])('%s', (_when, counted, expected) => expect(recently(counted)).toBeCloseTo(expected));
});

describe('a limit of 5 a minute and 30 an hour', () => {
  const rate = { perMinute: 5, perHour: 30 };
  const hour = (count: number): Counted => ({
    spanSeconds: 3_600,
    elapsedSeconds: 10,
    count,
    previous: 0,
  });

  it.each<[string, Counted, boolean]>([
    ['the fifth in a minute', minute(20, 5), false],
    ['the sixth in a minute', minute(20, 6), true],
    ['the first after five just before', minute(1, 1, 5), true],
    ['the first after five half a minute before', minute(30, 1, 5), false],
    ['the thirtieth in an hour', hour(30), false],
    ['the thirty-first in an hour', hour(31), true],
  ])('%s', (_which, counted, isBeyond) => expect(exceeds(counted, rate)).toBe(isBeyond));
});

describe('how long to wait', () => {
  const rate = { perMinute: 5, perHour: 30 };

  it.each<[string, Counted, number]>([
    ['five of the minute before, nearly all of which must go by', minute(0, 1, 5), 24],
    [
      'six at the beginning of a minute: into the next, until two of six have gone by',
      minute(0, 6),
      80,
    ],
    ['six at the end of a minute', minute(59, 6), 21],
  ])('%s', (_when, counted, seconds) => expect(secondsUntilWithin(counted, rate)).toBe(seconds));

  /** The same subject a while later, when nobody has come meanwhile. */
  const later = ({ spanSeconds, elapsedSeconds, count, previous }: Counted, seconds: number) => {
    const at = elapsedSeconds + seconds;
    const spans = Math.floor(at / spanSeconds);
    return {
      spanSeconds,
      elapsedSeconds: at - spans * spanSeconds,
      count: spans === 0 ? count : 0,
      previous: spans === 0 ? previous : spans === 1 ? count : 0,
    };
  };

  it('is enough for whoever has waited, however many came', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 59.9, noNaN: true }),
        fc.nat(1_000),
        fc.nat(1_000),
        fc.integer({ min: 1, max: 500 }),
        (elapsed, count, previous, perMinute) => {
          const counted = minute(elapsed, count, previous);
          const limit = { perMinute, perHour: 1 };
          const then = later(counted, secondsUntilWithin(counted, limit));
          expect(recently({ ...then, count: then.count + 1 })).toBeLessThanOrEqual(
            perMinute + 1e-6,
          );
        },
      ),
    );
  });

  it('is never more than two spans, and at least a second', () => {
    fc.assert(
      fc.property(fc.nat(59), fc.nat(1_000), fc.nat(1_000), (elapsed, count, previous) => {
        const seconds = secondsUntilWithin(minute(elapsed, count, previous), rate);
        expect(seconds).toBeGreaterThanOrEqual(1);
        expect(seconds).toBeLessThanOrEqual(120);
      }),
    );
  });
});

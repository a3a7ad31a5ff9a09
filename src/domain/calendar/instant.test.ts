import { addMinutes, earliestOf, isInstant, minutesBetween, toIso } from './instant';

const morning = new Date('2026-03-10T08:30:00+07:00');
const noon = new Date('2026-03-10T12:00:00+07:00');
const unreadable = new Date('hôm qua');

describe('instants', () => {
  it('are counted in minutes, forwards and backwards', () => {
    expect(minutesBetween(morning, noon)).toBe(210);
    expect(minutesBetween(noon, morning)).toBe(-210);
    expect(addMinutes(morning, 210)).toEqual(noon);
    expect(addMinutes(noon, -210)).toEqual(morning);
  });

  it('are reported as ISO strings, or as null when there is nothing to report', () => {
    expect(toIso(morning)).toBe('2026-03-10T01:30:00.000Z');
    expect([toIso(null), toIso(undefined), toIso(unreadable)]).toEqual([null, null, null]);
    expect([isInstant(noon), isInstant(null), isInstant(unreadable)]).toEqual([true, false, false]);
  });

  it('have an earliest, past those missing or unreadable', () => {
    expect(earliestOf([null, noon, unreadable, morning])).toEqual(morning);
    expect(earliestOf([null, null])).toBeNull();
  });
});

import type { DayUnit } from '../regulation';
import { answerDueAt, resultsDueAt, timelinessOf } from './deadline';

const calendar = { holidays: ['2026-03-16'], compensatoryDays: [] };
const instant = (text: string) => new Date(`${text}+07:00`);

describe('an answer is overdue', () => {
  it.each<[string, string, number | null, DayUnit, string | null]>([
    ['after two working days', '2026-03-10T09:00:00', 2, 'working', '2026-03-13T00:00:00'],
    [
      'after two working days from late at night',
      '2026-03-10T23:59:59',
      2,
      'working',
      '2026-03-13T00:00:00',
    ],
    ['a minute later, a day later', '2026-03-11T00:00:00', 2, 'working', '2026-03-14T00:00:00'],
    ['past a weekend and a holiday', '2026-03-13T09:00:00', 1, 'working', '2026-03-18T00:00:00'],
    ['after ten calendar days', '2026-03-10T09:00:00', 10, 'calendar', '2026-03-21T00:00:00'],
    [
      'on the day itself, with none allowed',
      '2026-03-10T09:00:00',
      0,
      'calendar',
      '2026-03-11T00:00:00',
    ],
    ['never, where no limit is set', '2026-03-10T09:00:00', null, 'working', null],
  ])('%s', (_limit, assignedAt, answerDays, answerDayUnit, dueAt) => {
    expect(answerDueAt(instant(assignedAt), { answerDays, answerDayUnit }, calendar)).toEqual(
      dueAt === null ? null : instant(dueAt),
    );
  });
});

describe('the results of a session', () => {
  it('are overdue when the tenth day has passed', () => {
    expect(resultsDueAt(instant('2026-03-10T10:45:00'), { resultsDays: 10 })).toEqual(
      instant('2026-03-21T00:00:00'),
    );
  });

  it('are never overdue where no limit is set', () => {
    expect(resultsDueAt(instant('2026-03-10T10:45:00'), { resultsDays: null })).toBeNull();
  });
});

describe('a deadline at midnight of 13 March', () => {
  const dueAt = instant('2026-03-13T00:00:00');

  it.each([
    ['not met the millisecond before', null, '2026-03-12T23:59:59.999', 'on_time'],
    ['not met at midnight', null, '2026-03-13T00:00:00', 'overdue'],
    ['met in time, seen later', '2026-03-12T16:00:00', '2026-04-01T08:00:00', 'on_time'],
    ['met at midnight, too late', '2026-03-13T00:00:00', '2026-04-01T08:00:00', 'overdue'],
  ])('%s', (_situation, doneAt, now, expected) => {
    const done = doneAt === null ? null : instant(doneAt);

    expect(timelinessOf(dueAt, done, instant(now))).toBe(expected);
  });

  it('is nothing where none is set', () => {
    expect(timelinessOf(null, null, dueAt)).toBe('none');
  });
});

import fc from 'fast-check';
import {
  addCalendarDays,
  addWorkingDays,
  isWorkingDay,
  type HolidayCalendar,
} from './working-days';

// Tết 2026: a week off from Monday 16 February, with Saturday 7 March worked in exchange.
const calendar: HolidayCalendar = {
  holidays: ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  compensatoryDays: ['2026-03-07'],
};

describe('a working day', () => {
  it.each([
    ['a Friday', '2026-03-06', true],
    ['a Saturday', '2026-03-14', false],
    ['a Sunday', '2026-03-08', false],
    ['the first day of Tết', '2026-02-16', false],
    ['a Saturday worked in exchange', '2026-03-07', true],
  ])('%s', (_day, isoDate, expected) => {
    expect(isWorkingDay(isoDate, calendar)).toBe(expected);
  });
});

describe('working days', () => {
  it.each([
    ['none leave the day itself', '2026-03-10', 0, '2026-03-10'],
    ['one from a Tuesday is Wednesday', '2026-03-10', 1, '2026-03-11'],
    ['one from a Friday passes the weekend', '2026-03-13', 1, '2026-03-16'],
    ['one from a Sunday is Monday', '2026-03-15', 1, '2026-03-16'],
    ['one from the Friday before Tết passes the holiday', '2026-02-13', 1, '2026-02-23'],
    ['one from a Friday before a worked Saturday is that Saturday', '2026-03-06', 1, '2026-03-07'],
    ['fifteen over Tết and a worked Saturday', '2026-02-10', 15, '2026-03-09'],
  ])('%s', (_count, from, count, until) => {
    expect(addWorkingDays(from, count, calendar)).toBe(until);
  });

  it('a date that cannot be read leads nowhere', () => {
    expect(addWorkingDays('2026-02-30', 3, calendar)).toBe('Invalid DateTime');
  });

  it('counts exactly the working days it passes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 40 }),
        (day, count) => {
          const from = addCalendarDays('2026-01-01', day);
          const until = addWorkingDays(from, count, calendar);
          let passed = 0;
          for (let date = from; date < until;) {
            date = addCalendarDays(date, 1);
            if (isWorkingDay(date, calendar)) passed += 1;
          }

          expect(passed).toBe(count);
          expect(isWorkingDay(until, calendar)).toBe(true);
        },
      ),
    );
  });

  it('calendar days pass over everything', () => {
    expect(addCalendarDays('2026-02-13', 10)).toBe('2026-02-23');
    expect(addCalendarDays('2028-02-28', 1)).toBe('2028-02-29');
  });
});

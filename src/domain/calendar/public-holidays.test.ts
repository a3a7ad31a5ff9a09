import { COVERED_YEARS, publicHolidays } from './public-holidays';
import { addWorkingDays, isWorkingDay } from './working-days';

const works = (isoDate: string) => isWorkingDay(isoDate, publicHolidays(isoDate));

it('knows every holiday of the years announced', () => {
  expect(COVERED_YEARS).toEqual([2025, 2026]);
});

it.each([
  ['New Year', '2026-01-01', false],
  ['a day exchanged for a Saturday', '2026-01-02', false],
  ['the Saturday worked for it', '2026-01-10', true],
  ['the first working day of the week of Tết', '2026-02-16', false],
  ['the Monday after Tết', '2026-02-23', true],
  ['the Monday for Hùng Kings’ day on a Sunday', '2026-04-27', false],
  ['Reunification Day', '2026-04-30', false],
  ['Labour Day', '2026-05-01', false],
  ['National Day', '2026-09-02', false],
  ['an ordinary Tuesday', '2026-03-10', true],
  ['Tết of a year not announced yet', '2031-01-23', true],
  ['the fixed holiday of a year not announced yet', '2031-09-02', false],
  ['the Monday for Labour Day on a Saturday of that year', '2032-05-03', false],
])('%s, %s: offices work: %s', (_day, isoDate, expected) => {
  expect(works(isoDate)).toBe(expected);
});

it.each([
  ['2026-02-13', 1, '2026-02-23'],
  ['2026-04-24', 2, '2026-04-29'],
  ['2026-12-30', 2, '2027-01-04'],
])('the day %s and %i working days are %s', (isoDate, count, expected) => {
  expect(addWorkingDays(isoDate, count, publicHolidays(isoDate))).toBe(expected);
});

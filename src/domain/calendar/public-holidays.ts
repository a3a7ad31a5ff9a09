import { DateTime } from 'luxon';
import type { HolidayCalendar } from './working-days';

/** Day and month of the holidays that fall on the same day each year. Source: Labour Code 2019, art. 112. */
const FIXED = ['01-01', '04-30', '05-01', '09-02'];

/**
 * What is announced for each year: Tết, Hùng Kings' day, the second day of the National Day, and days
 * exchanged. Source: yearly notices of the ministry in charge (2025: of Labour, as the Prime Minister
 * agreed; 2026: of Home Affairs, and 12729/VPCP-KGVX for 2 January), as the press reported them. The
 * exchange of 31 August 2026 for Saturday 22 August and 1 September 2026 have not been compared with
 * a notice yet. Add the next year when its notice is out. A year that is not listed has the fixed holidays and its weekends only, so a deadline in it
 * comes early rather than late.
 */
const ANNOUNCED: Readonly<Record<number, HolidayCalendar>> = {
  2025: {
    holidays: [
      ...['2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
      ...['2025-04-07', '2025-05-02', '2025-09-01'],
    ],
    compensatoryDays: ['2025-04-26'],
  },
  2026: {
    holidays: [
      ...['2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
      ...['2026-04-27', '2026-08-31', '2026-09-01'],
    ],
    compensatoryDays: ['2026-01-10', '2026-08-22'],
  },
};

/** Years whose every holiday is known here. */
export const COVERED_YEARS = Object.keys(ANNOUNCED).map(Number);

/** The holidays of the year a day falls in and of the next, which the longest deadline reaches. */
export function publicHolidays(isoDate: string): HolidayCalendar {
  const { year } = DateTime.fromISO(isoDate, { zone: 'utc' });
  const years = [year, year + 1];
  const announced = years.map((one) => ANNOUNCED[one] ?? { holidays: [], compensatoryDays: [] });

  return {
    holidays: [...years.flatMap(fixedHolidays), ...announced.flatMap(({ holidays }) => holidays)],
    compensatoryDays: announced.flatMap(({ compensatoryDays }) => compensatoryDays),
  };
}

/** One at a weekend is taken on the next working day. Source: Labour Code 2019, art. 111. */
function fixedHolidays(year: number): string[] {
  const days = FIXED.map((day) => `${year}-${day}`);
  const taken = new Set(days);
  for (const day of days) {
    let date = DateTime.fromISO(day, { zone: 'utc' });
    if (date.weekday < 6) continue;
    while (date.weekday >= 6 || taken.has(date.toFormat('yyyy-MM-dd'))) {
      date = date.plus({ days: 1 });
    }
    taken.add(date.toFormat('yyyy-MM-dd'));
  }
  return [...taken];
}

import { DateTime } from 'luxon';

/** Days that differ from the ordinary week, as ISO dates. Announced yearly, so data. */
export interface HolidayCalendar {
  holidays: readonly string[];
  /** Days at the weekend worked in exchange for a day off. */
  compensatoryDays: readonly string[];
}

const SATURDAY = 6;

/** Whether offices work on a day: Monday to Friday, less holidays, plus compensatory days. */
export function isWorkingDay(isoDate: string, calendar: HolidayCalendar): boolean {
  if (calendar.compensatoryDays.includes(isoDate)) return true;

  const { weekday } = DateTime.fromISO(isoDate, { zone: 'utc' });

  return weekday < SATURDAY && !calendar.holidays.includes(isoDate);
}

/** The `count`-th working day (ngày làm việc) after a day, which itself is day zero. */
export function addWorkingDays(isoDate: string, count: number, calendar: HolidayCalendar): string {
  let date = DateTime.fromISO(isoDate, { zone: 'utc' });
  let remaining = count;
  while (remaining > 0 && date.isValid) {
    date = date.plus({ days: 1 });
    if (isWorkingDay(date.toFormat('yyyy-MM-dd'), calendar)) remaining -= 1;
  }

  return date.toFormat('yyyy-MM-dd');
}

export const addCalendarDays = (isoDate: string, count: number): string =>
  DateTime.fromISO(isoDate, { zone: 'utc' }).plus({ days: count }).toFormat('yyyy-MM-dd');

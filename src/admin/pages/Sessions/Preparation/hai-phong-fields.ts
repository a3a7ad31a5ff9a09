import type { Instant } from '../../../../staff-api/contract/shared';

/** What date and time inputs hold, as it is in Hải Phòng: `2026-03-10`, `08:30`; blank when unknown. */
export interface DateAndTime {
  date: string;
  time: string;
}

// Hải Phòng knows no summer time.
const OFFSET = '+07:00';
const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});

export function toDateAndTime(instant: Instant | null): DateAndTime {
  if (instant === null) return { date: '', time: '' };
  const [date = '', time = ''] = FORMAT.format(new Date(instant)).split(' ');
  return { date, time };
}

/** `null` while either part is missing. */
export const toInstant = ({ date, time }: DateAndTime): Instant | null =>
  date === '' || time === '' ? null : new Date(`${date}T${time}:00${OFFSET}`).toISOString();

const DAY = 24 * 3_600_000;

/** The first instant after `start` at which the clocks show `time`: an end after midnight included. */
export function nextAt(start: Instant | null, time: string): Instant | null {
  if (start === null) return null;
  const sameDay = toInstant({ date: toDateAndTime(start).date, time });
  if (sameDay === null || sameDay > start) return sameDay;
  return new Date(new Date(sameDay).getTime() + DAY).toISOString();
}

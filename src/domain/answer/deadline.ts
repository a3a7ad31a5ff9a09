import { endOfHaiPhongDay, haiPhongDate } from '../calendar/hai-phong-time';
import { addCalendarDays, addWorkingDays, type HolidayCalendar } from '../calendar/working-days';
import type { LevelRule } from '../regulation';

export type Timeliness = 'none' | 'on_time' | 'overdue';

/**
 * The instant from which an answer is overdue (quá hạn): the end, in Hải Phòng, of the last day
 * the level allows. The day of assignment is day zero. Null when the level sets no limit.
 *
 * Source: the profile's `answerDays` and `answerDayUnit`.
 */
export function answerDueAt(
  assignedAt: Date,
  rule: Pick<LevelRule, 'answerDays' | 'answerDayUnit'>,
  calendar: HolidayCalendar,
): Date | null {
  const { answerDays, answerDayUnit } = rule;
  if (answerDays === null) return null;

  const dayZero = haiPhongDate(assignedAt);
  const lastDay =
    answerDayUnit === 'working'
      ? addWorkingDays(dayZero, answerDays, calendar)
      : addCalendarDays(dayZero, answerDays);

  return endOfHaiPhongDay(lastDay);
}

/** The same for the results of a session, in calendar days. Source: LAW_2025 (10 days). */
export const resultsDueAt = (
  endedAt: Date,
  { resultsDays }: Pick<LevelRule, 'resultsDays'>,
): Date | null =>
  resultsDays === null
    ? null
    : endOfHaiPhongDay(addCalendarDays(haiPhongDate(endedAt), resultsDays));

/** How a deadline stands: by the instant it was met, or by `now` while it was not. */
export function timelinessOf(dueAt: Date | null, doneAt: Date | null, now: Date): Timeliness {
  if (dueAt === null) return 'none';

  return (doneAt ?? now) < dueAt ? 'on_time' : 'overdue';
}

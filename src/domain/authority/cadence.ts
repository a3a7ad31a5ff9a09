import { DateTime } from 'luxon';
import type { LevelRule } from '../regulation';

const SOON_DAYS = 14;

export interface SessionHistory {
  /** ISO date of the last session held; null when there was none. */
  lastSessionOn: string | null;
  authorityValidFrom: string | null;
  rule: Pick<LevelRule, 'cadenceMonths'>;
}

export type CadenceStatus = 'on_time' | 'due_soon' | 'overdue' | 'none';

/**
 * The last day on which the next session is still on time: the cadence after the last session,
 * or after the authority began when it has held none. Null when no cadence or no start is known.
 * A month too short for the day ends on its last day.
 *
 * Source: QC 1374/2016, how often sessions are held; LAW_2025 for communes. The numbers are the
 * profile's.
 */
export function nextSessionDue(history: SessionHistory): string | null {
  const since = history.lastSessionOn ?? history.authorityValidFrom;
  const { cadenceMonths } = history.rule;
  if (since === null || cadenceMonths === null) return null;

  const due = DateTime.fromISO(since, { zone: 'utc' }).plus({ months: cadenceMonths });

  return due.isValid ? due.toFormat('yyyy-MM-dd') : null;
}

/** How an authority stands on a day. Shown, never enforced: a late session is still welcome. */
export function cadenceStatus(due: string | null, todayIso: string): CadenceStatus {
  if (due === null) return 'none';
  if (todayIso > due) return 'overdue';

  const today = DateTime.fromISO(todayIso, { zone: 'utc' });
  const daysLeft = DateTime.fromISO(due, { zone: 'utc' }).diff(today, 'days').days;

  return daysLeft <= SOON_DAYS ? 'due_soon' : 'on_time';
}

import { addMinutes, isInstant, minutesBetween, toIso } from '../calendar/instant';
import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE, type LevelRule } from '../regulation';

const MINUTES_PER_DAY = 24 * 60;

/**
 * Decides whether a plan can be written down at all, even in preparation: an end that is known comes
 * after a start that is known.
 *
 * Refuses with SCHEDULE_INVALID.
 * Source: project rule.
 */
export function decideOrder(startsAt: Date | null, plannedEndAt: Date | null): Decision {
  if (startsAt === null || plannedEndAt === null || plannedEndAt > startsAt) return PERMITTED;

  return refuse('SCHEDULE_INVALID', HOUSE, {
    startsAt: toIso(startsAt),
    plannedEndAt: toIso(plannedEndAt),
  });
}

/**
 * Decides whether a planned duration is within the limits of the level, both inclusive.
 *
 * Judges the plan that is announced. An extension is not judged by it: a session may overrun its
 * plan for as long as questions are being answered.
 *
 * Refuses with SCHEDULE_INVALID, DURATION_TOO_SHORT or DURATION_TOO_LONG.
 * Source: QC 1374/2016, duration of a session (90 to 120 minutes); the numbers are the profile's.
 */
export function decideDuration(
  startsAt: Date | null,
  plannedEndAt: Date | null,
  rule: Pick<LevelRule, 'minimumMinutes' | 'maximumMinutes' | 'source'>,
): Decision {
  const { minimumMinutes, maximumMinutes, source } = rule;
  if (!isInstant(startsAt) || !isInstant(plannedEndAt) || plannedEndAt <= startsAt) {
    const plan = { startsAt: toIso(startsAt), plannedEndAt: toIso(plannedEndAt) };
    return refuse('SCHEDULE_INVALID', source, plan);
  }

  const durationMinutes = minutesBetween(startsAt, plannedEndAt);
  const params = { durationMinutes, minimumMinutes, maximumMinutes };
  if (minimumMinutes !== null && durationMinutes < minimumMinutes) {
    return refuse('DURATION_TOO_SHORT', source, params);
  }
  if (maximumMinutes !== null && durationMinutes > maximumMinutes) {
    return refuse('DURATION_TOO_LONG', source, params);
  }
  return PERMITTED;
}

/**
 * Decides whether the overrun a session is announced with is allowed: whole minutes from zero to
 * the level's maximum.
 *
 * Refuses with OVERRUN_TOO_LONG, or SCHEDULE_INVALID for what is no number of minutes.
 * Source: QC 1374/2016, methods of dialogue, point iii; the maximum is the profile's.
 */
export function decideOverrun(
  overrunMinutes: number,
  rule: Pick<LevelRule, 'maximumOverrunMinutes' | 'source'>,
): Decision {
  const { maximumOverrunMinutes, source } = rule;
  const params = { overrunMinutes, maximumOverrunMinutes };
  if (!Number.isInteger(overrunMinutes) || overrunMinutes < 0) {
    return refuse('SCHEDULE_INVALID', source, params);
  }
  return overrunMinutes <= maximumOverrunMinutes
    ? PERMITTED
    : refuse('OVERRUN_TOO_LONG', source, params);
}

/**
 * Decides whether a session is announced early enough: `noticeDays` times 24 hours before its
 * start, at the latest instant inclusive. With no notice required it still comes before the start.
 *
 * Refuses with NOTICE_TOO_SHORT, or SCHEDULE_INVALID without a start.
 * Source: LAW_2025 (7 days for communes); QC 1374/2016, announcement before the session.
 */
export function decideNotice(
  announcedAt: Date,
  startsAt: Date | null,
  rule: Pick<LevelRule, 'noticeDays' | 'source'>,
): Decision {
  const { noticeDays, source } = rule;
  if (!isInstant(startsAt)) return refuse('SCHEDULE_INVALID', source, { startsAt: null });

  const latestAnnouncementAt = addMinutes(startsAt, -noticeDays * MINUTES_PER_DAY);

  return announcedAt <= latestAnnouncementAt
    ? PERMITTED
    : refuse('NOTICE_TOO_SHORT', source, {
        noticeDays,
        latestAnnouncementAt: toIso(latestAnnouncementAt),
        earliestStartAt: toIso(addMinutes(announcedAt, noticeDays * MINUTES_PER_DAY)),
      });
}

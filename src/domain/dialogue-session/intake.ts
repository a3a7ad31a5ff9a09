import { earliestOf, toIso } from '../calendar/instant';
import { allOf, PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE, QC_1374 } from '../regulation';
import { latestEndAt, type SessionFacts } from './session';

/** What intake depends on. */
export interface IntakePeriod {
  announcedAt: Date | null;
  /** When the chair ended the session. */
  endedAt: Date | null;
  cancelledAt: Date | null;
  /** Planned end plus the allowed overrun: the latest the session can last. */
  latestEndAt: Date | null;
}

export const intakePeriod = (facts: SessionFacts): IntakePeriod => ({
  announcedAt: facts.announcedAt,
  endedAt: facts.endedAt,
  cancelledAt: facts.cancelledAt,
  latestEndAt: latestEndAt(facts),
});

/**
 * When intake (tiếp nhận) closes: with the end, the cancellation or the latest end, whichever
 * comes first. An end recorded after the latest end opens nothing again.
 */
export const intakeClosesAt = (period: IntakePeriod): Date | null =>
  earliestOf([period.endedAt, period.cancelledAt, period.latestEndAt]);

/**
 * Decides whether a question enters the session it was sent to.
 *
 * Intake opens with the announcement and closes when the session ends: at the chair's word,
 * however long it overruns its plan, and at `latestEndAt` when nobody gives it. A cancelled
 * session takes nothing from its cancellation on.
 *
 * `receivedAt` is the database's instant of arrival. Instants compare to the millisecond; a
 * question arriving at the very end is refused, and so is one whose instant cannot be read.
 *
 * Refuses with INTAKE_NOT_OPEN, INTAKE_CLOSED or INTAKE_CANCELLED. Never throws.
 * Source: QC 1374/2016, methods of dialogue, point iii.
 */
export function decideIntake(period: IntakePeriod, receivedAt: Date): Decision {
  const { announcedAt, cancelledAt } = period;
  const closesAt = intakeClosesAt(period);
  const params = { opensAt: toIso(announcedAt), closesAt: toIso(closesAt) };

  // Written as "not within", because an invalid instant is neither before nor after another.
  if (announcedAt === null || closesAt === null || !(receivedAt >= announcedAt)) {
    return refuse('INTAKE_NOT_OPEN', QC_1374.methods, params);
  }
  if (receivedAt < closesAt) return PERMITTED;

  return cancelledAt !== null && closesAt >= cancelledAt
    ? refuse('INTAKE_CANCELLED', QC_1374.methods, params)
    : refuse('INTAKE_CLOSED', QC_1374.methods, params);
}

/**
 * Decides the same for what staff enter from post, telephone or e-mail, by the instant of
 * receipt they state, which cannot lie after `now`.
 *
 * Refuses also with RECEIPT_IN_FUTURE.
 * Source: QC 1374/2016, methods of dialogue, point iii; the stated instant: project rule.
 */
export function decideStatedReceipt(period: IntakePeriod, receivedAt: Date, now: Date): Decision {
  const stated =
    receivedAt <= now
      ? PERMITTED
      : refuse('RECEIPT_IN_FUTURE', HOUSE, { receivedAt: toIso(receivedAt), now: toIso(now) });

  return allOf(decideIntake(period, receivedAt), stated);
}

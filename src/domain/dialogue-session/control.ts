import { decideAnnouncement, decideNewSchedule, type SessionPlan } from '../announcement/announce';
import { addMinutes } from '../calendar/instant';
import type { Decision } from '../decision';
import type { LevelRule } from '../regulation';
import { decideSessionCommand } from './events';
import { decideDuration } from './schedule';
import type { SessionFacts } from './session';

/** The commands of whoever runs a session, as its control screen offers them. */
export const CONTROL_COMMANDS = [
  'announce',
  'start',
  'extend',
  'end',
  'cancel',
  'postpone',
] as const;

export type ControlCommand = (typeof CONTROL_COMMANDS)[number];

/** A session as it stands, with the rule it was announced under or would be announced under now. */
export interface StandingSession {
  facts: SessionFacts;
  plan: SessionPlan;
  rule: LevelRule | null;
}

/** The shortest extension the control screen offers. */
export const SHORTEST_EXTENSION_MINUTES = 5;

const MINUTES_PER_DAY = 24 * 60;

// What a person has still to write is not held against the command.
const REASON_GIVEN = 'a reason';

/**
 * What each command would meet at `now`, if it brought all that a person can bring: an extension by
 * five minutes, a postponement by the notice and a day, a reason.
 *
 * Refuses with what `decideSessionCommand`, `decideAnnouncement`, `decideNewSchedule` and
 * `decideDuration` refuse with. The command itself is judged anew when it is given.
 * Source: project rule (screens show the server's decision and make none).
 */
export const decideControls = (
  session: StandingSession,
  now: Date,
): Record<ControlCommand, Decision> => ({
  announce: decideAnnouncing(session, now),
  start: decideSessionCommand('start', session.facts, now),
  extend: decideExtending(session, now),
  end: decideSessionCommand('end', session.facts, now),
  cancel: decideSessionCommand('cancel', session.facts, now, { reason: REASON_GIVEN }),
  postpone: decidePostponing(session, now),
});

function decideAnnouncing({ facts, plan, rule }: StandingSession, now: Date): Decision {
  const inOrder = decideSessionCommand('announce', facts, now);

  return inOrder.permitted ? decideAnnouncement(plan, rule, now) : inOrder;
}

function decideExtending({ facts, plan, rule }: StandingSession, now: Date): Decision {
  const plannedEndAt = addMinutes(latest(facts.plannedEndAt, now), SHORTEST_EXTENSION_MINUTES);
  const inOrder = decideSessionCommand('extend', facts, now, { plannedEndAt });
  if (!inOrder.permitted || rule === null || facts.startedAt !== null) return inOrder;

  return decideDuration(plan.startsAt, plannedEndAt, rule);
}

function decidePostponing({ facts, plan, rule }: StandingSession, now: Date): Decision {
  const days = (rule?.noticeDays ?? 0) + 1;
  const startsAt = addMinutes(latest(facts.startsAt, now), days * MINUTES_PER_DAY);
  const plannedEndAt = movedAlong(facts, startsAt);
  const details = { reason: REASON_GIVEN, startsAt, plannedEndAt };
  const inOrder = decideSessionCommand('reschedule', facts, now, details);
  if (!inOrder.permitted || rule === null) return inOrder;

  return decideNewSchedule({ ...plan, startsAt, plannedEndAt }, rule, now);
}

const latest = (planned: Date | null, now: Date): Date =>
  planned !== null && planned > now ? planned : now;

const movedAlong = ({ startsAt, plannedEndAt }: SessionFacts, to: Date): Date | null =>
  startsAt === null || plannedEndAt === null
    ? plannedEndAt
    : new Date(to.getTime() + plannedEndAt.getTime() - startsAt.getTime());

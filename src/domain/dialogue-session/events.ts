import { isBlank } from '../blank';
import { addMinutes, isInstant, toIso } from '../calendar/instant';
import { PERMITTED, refuse, refuseAll, refusalsOf, type Decision, type Refusal } from '../decision';
import { HOUSE, QC_1374 } from '../regulation';
import { sessionState, type SessionFacts } from './session';

export const SESSION_COMMANDS = [
  'announce',
  'start',
  'extend',
  'end',
  'cancel',
  'reschedule',
] as const;

export type SessionCommand = (typeof SESSION_COMMANDS)[number];

/** How long before `startsAt` a chair may start. */
export const EARLY_START_MINUTES = 30;

/** What a command brings with it; which of these it needs depends on the command. */
export interface SessionCommandDetails {
  /** Why a session is cancelled or rescheduled. */
  reason?: string | null;
  /** The new start of a rescheduled session. */
  startsAt?: Date | null;
  /** The new planned end of an extended or rescheduled session. */
  plannedEndAt?: Date | null;
}

/**
 * Decides whether a session may be announced, started, extended, ended, cancelled or rescheduled
 * at `now`.
 *
 * A cancelled or ended session takes no command, an unannounced one only `announce`. A start up
 * to 30 minutes early is permitted; cancelling and rescheduling are possible until the start and
 * need a reason. An extension has no maximum: the plan may overrun.
 *
 * Refuses with SESSION_*, REASON_MISSING, START_NOT_FUTURE, SCHEDULE_*, EXTENSION_*.
 * Whether the content suffices to announce is for `completeness`, `schedule` and `chair`.
 * Source: QC 1374/2016, announcement before the session; order of events: project rule.
 */
export function decideSessionCommand(
  command: SessionCommand,
  facts: SessionFacts,
  now: Date,
  details: SessionCommandDetails = {},
): Decision {
  const state = sessionState(facts, now);
  if (state === 'cancelled') return refuse('SESSION_CANCELLED', HOUSE);
  if (state === 'ended') return refuse('SESSION_ENDED', HOUSE);
  if (command === 'announce') return decideAnnouncing(facts);
  if (state === 'draft') return refuse('SESSION_NOT_ANNOUNCED', QC_1374.announcement);

  switch (command) {
    case 'start':
      return decideStart(facts, now);
    case 'extend':
      return decideExtension(facts, now, details);
    case 'end':
      return facts.startedAt === null ? refuse('SESSION_NOT_STARTED', HOUSE) : PERMITTED;
    case 'cancel':
      return decideBeforeStart(facts, details);
    case 'reschedule':
      return decideRescheduling(facts, now, details);
  }
}

function decideAnnouncing({ announcedAt }: SessionFacts): Decision {
  return announcedAt === null
    ? PERMITTED
    : refuse('SESSION_ALREADY_ANNOUNCED', QC_1374.announcement, {
        announcedAt: toIso(announcedAt),
      });
}

function decideStart({ startedAt, startsAt }: SessionFacts, now: Date): Decision {
  if (startedAt !== null) return refuse('SESSION_ALREADY_STARTED', HOUSE);
  if (startsAt === null) return PERMITTED;

  const earliestAt = addMinutes(startsAt, -EARLY_START_MINUTES);

  return now >= earliestAt
    ? PERMITTED
    : refuse('SESSION_START_TOO_EARLY', HOUSE, { earliestAt: toIso(earliestAt) });
}

function decideExtension(
  { plannedEndAt: current }: SessionFacts,
  now: Date,
  { plannedEndAt: extended }: SessionCommandDetails,
): Decision {
  const params = { plannedEndAt: toIso(current), requestedEndAt: toIso(extended) };
  const refusals: Refusal[] = [];
  if (!isInstant(extended) || (current !== null && extended <= current)) {
    refusals.push({ code: 'EXTENSION_NOT_LATER', source: QC_1374.methods, params });
  }
  if (!isInstant(extended) || extended <= now) {
    refusals.push({ code: 'EXTENSION_IN_PAST', source: HOUSE, params });
  }
  return refuseAll(refusals);
}

function decideBeforeStart(
  { startedAt }: SessionFacts,
  { reason }: SessionCommandDetails,
): Decision {
  const refusals: Refusal[] = [];
  if (startedAt !== null) refusals.push({ code: 'SESSION_ALREADY_STARTED', source: HOUSE });
  if (isBlank(reason)) refusals.push({ code: 'REASON_MISSING', source: HOUSE });

  return refuseAll(refusals);
}

/** A plan is moved as a whole: the end that holds afterwards must come after the new start. */
function decideRescheduling(
  facts: SessionFacts,
  now: Date,
  details: SessionCommandDetails,
): Decision {
  const { startsAt } = details;
  const plannedEndAt = details.plannedEndAt ?? facts.plannedEndAt;
  const params = { startsAt: toIso(startsAt), plannedEndAt: toIso(plannedEndAt) };
  const refusals = [...refusalsOf(decideBeforeStart(facts, details))];
  if (!isInstant(startsAt) || startsAt <= now) {
    refusals.push({ code: 'START_NOT_FUTURE', source: HOUSE, params });
  }
  if (isSame(startsAt, facts.startsAt) && isSame(plannedEndAt, facts.plannedEndAt)) {
    refusals.push({ code: 'SCHEDULE_UNCHANGED', source: HOUSE, params });
  }
  if (isInstant(startsAt) && !(isInstant(plannedEndAt) && plannedEndAt > startsAt)) {
    refusals.push({ code: 'SCHEDULE_INVALID', source: HOUSE, params });
  }
  return refuseAll(refusals);
}

const isSame = (one: Date | null | undefined, other: Date | null): boolean =>
  isInstant(one) && isInstant(other) && one.getTime() === other.getTime();

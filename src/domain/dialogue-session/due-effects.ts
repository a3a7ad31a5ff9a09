import { addMinutes } from '../calendar/instant';
import { latestEndAt, sessionState, type SessionFacts } from './session';

/** What happens to a session at an instant, without anybody doing it. */
export const EFFECT_KINDS = [
  'announcement',
  'start-reminder',
  'overrun-begins',
  'session-lapsed',
] as const;

export type EffectKind = (typeof EFFECT_KINDS)[number];

export interface DueEffect {
  kind: EffectKind;
  /** The instant it is due at, which tells it from the same effect of another plan. */
  dueAt: Date;
}

/** What the effects of a session follow from. */
export interface ScheduledSession {
  facts: SessionFacts;
  /** When it is to be announced without an editor's hand; null for never. */
  announceAt: Date | null;
}

/**
 * The effects (việc theo giờ) of a session that are due at `now`, whether or not they have taken
 * place. Each is due from its instant on, inclusive, for as long as it still says something:
 *
 * - `announcement` while the session is in preparation;
 * - `start-reminder` until the planned start. Only the latest of several: whoever was away for a day is
 *   not reminded twice at once. One whose instant came before the announcement is none;
 * - `overrun-begins` while the session overruns;
 * - `session-lapsed` for ever: a session nobody ended is told to be over, however late.
 *
 * Source: project rule.
 */
export function effectsDue(
  { facts, announceAt }: ScheduledSession,
  reminderMinutes: readonly number[],
  now: Date,
): DueEffect[] {
  switch (sessionState(facts, now)) {
    case 'draft':
      return isPast(announceAt, now) ? [{ kind: 'announcement', dueAt: announceAt }] : [];
    case 'announced':
      return reminderDue(facts, reminderMinutes, now);
    case 'overrunning':
      return facts.plannedEndAt ? [{ kind: 'overrun-begins', dueAt: facts.plannedEndAt }] : [];
    case 'ended':
      return lapseDue(facts);
    default:
      return [];
  }
}

const isPast = (instant: Date | null, now: Date): instant is Date =>
  instant !== null && instant <= now;

function reminderDue(
  { startsAt, announcedAt }: SessionFacts,
  reminderMinutes: readonly number[],
  now: Date,
): DueEffect[] {
  if (startsAt === null || announcedAt === null || now >= startsAt) return [];
  const [shortest] = reminderMinutes
    .filter((minutes) => addMinutes(startsAt, -minutes) <= now)
    .sort((one, other) => one - other);
  if (shortest === undefined) return [];
  const dueAt = addMinutes(startsAt, -shortest);

  return announcedAt <= dueAt ? [{ kind: 'start-reminder', dueAt }] : [];
}

function lapseDue(facts: SessionFacts): DueEffect[] {
  const latest = latestEndAt(facts);

  return facts.endedAt === null && latest !== null
    ? [{ kind: 'session-lapsed', dueAt: latest }]
    : [];
}

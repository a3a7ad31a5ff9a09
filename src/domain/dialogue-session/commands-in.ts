import type { SessionCommand } from './events';
import type { SessionFacts } from './session';

const isMoved = (before: Date | null, after: Date | null): boolean =>
  before?.getTime() !== after?.getTime();

const EVENTS = [
  ['start', 'startedAt'],
  ['end', 'endedAt'],
  ['cancel', 'cancelledAt'],
] as const satisfies [SessionCommand, keyof SessionFacts][];

/**
 * The commands a change of facts amounts to, in the order they are judged: whoever writes
 * `endedAt` ends the session, whatever door they came through, and whoever writes it again
 * tries to.
 *
 * A later end alone is an extension; any other change of an announced plan is a new schedule. What
 * is asked for by name is judged as what it is named, even where it would change nothing: who ends
 * a session in the very millisecond somebody else has ended it is told so.
 * Source: QC 1374/2016, announcement before the session.
 */
export function sessionCommandsIn(
  before: SessionFacts,
  after: SessionFacts,
  meant: SessionCommand | null = null,
): SessionCommand[] {
  const isWritten = (event: keyof SessionFacts): boolean =>
    after[event] !== null && isMoved(before[event] as Date | null, after[event] as Date | null);

  const found: SessionCommand[] = [
    ...(isWritten('announcedAt') ? (['announce'] as const) : planCommandsIn(before, after, meant)),
    ...EVENTS.filter(([, event]) => isWritten(event)).map(([command]) => command),
  ];
  return meant === null || found.includes(meant) ? found : [...found, meant];
}

function planCommandsIn(
  before: SessionFacts,
  after: SessionFacts,
  meant: SessionCommand | null,
): SessionCommand[] {
  if (meant === 'extend' || meant === 'reschedule') return [meant];
  if (before.announcedAt === null) return [];
  if (isMoved(before.startsAt, after.startsAt)) return ['reschedule'];
  if (!isMoved(before.plannedEndAt, after.plannedEndAt)) return [];

  const isLater =
    before.plannedEndAt !== null &&
    after.plannedEndAt !== null &&
    after.plannedEndAt > before.plannedEndAt;
  return [isLater || before.startedAt !== null ? 'extend' : 'reschedule'];
}

const EVENT_OF: Partial<Record<SessionCommand, keyof SessionFacts>> = {
  announce: 'announcedAt',
  start: 'startedAt',
  end: 'endedAt',
  cancel: 'cancelledAt',
};

/** The event a command records, when it records one. */
export const eventOf = (command: SessionCommand): keyof SessionFacts | null =>
  EVENT_OF[command] ?? null;

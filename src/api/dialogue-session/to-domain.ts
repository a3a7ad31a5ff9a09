import type { AnnouncementKind } from '../../domain/announcement/kind';
import type { AnsweredSession } from '../../domain/answer/direct-publication';
import type { AnnouncementFacts } from '../../domain/announcement/wording';
import type { SessionPlan } from '../../domain/announcement/announce';
import type { SessionFacts } from '../../domain/dialogue-session/session';

/** A session as stored, with whatever relations the reader populated. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Strapi's boundary: shapes depend on populate
export type StoredSession = Record<string, any>;

const instant = (value: unknown): Date | null =>
  value === null || value === undefined || value === '' ? null : new Date(value as string | Date);

export const toSessionFacts = (stored: StoredSession): SessionFacts => ({
  announcedAt: instant(stored.announcedAt),
  startsAt: instant(stored.startsAt),
  plannedEndAt: instant(stored.plannedEndAt),
  overrunMinutes: Number(stored.overrunMinutes ?? 0),
  startedAt: instant(stored.startedAt),
  endedAt: instant(stored.endedAt),
  cancelledAt: instant(stored.cancelledAt),
});

/** What an answer given in a session depends on. */
export const toAnsweredSession = (stored: StoredSession): AnsweredSession => ({
  facts: toSessionFacts(stored),
  directPublication: stored.directPublication === true,
});

/** Relations a plan is made of. */
export const PLAN_POPULATE = ['authority', 'chair', 'panel', 'themes', 'intakeChannels'];

export const toSessionPlan = (stored: StoredSession): SessionPlan => ({
  topic: stored.topic ?? null,
  chair: stored.chair ?? null,
  panel: stored.panel ?? [],
  startsAt: instant(stored.startsAt),
  plannedEndAt: instant(stored.plannedEndAt),
  overrunMinutes: Number(stored.overrunMinutes ?? 0),
  mode: stored.mode ?? null,
  place: stored.place ?? null,
  onlineAddress: stored.onlineAddress ?? null,
  broadcastUrl: stored.broadcastUrl ?? null,
  intakeChannels: stored.intakeChannels ?? [],
  authority: stored.authority && {
    validFrom: stored.authority.validFrom ?? null,
    validTo: stored.authority.validTo ?? null,
  },
});

/** A session's own reasons stay with the announcement they were given for. */
const reasonFor = (kind: AnnouncementKind, stored: StoredSession): string | null => {
  if (kind === 'cancelled') return stored.cancellationReason ?? null;
  return kind === 'rescheduled' ? (stored.postponementReason ?? null) : null;
};

/** What an announcement of this kind is written from; `received` is told when a session ends. */
export const toAnnouncementFacts = (
  kind: AnnouncementKind,
  stored: StoredSession,
  received: number,
): AnnouncementFacts => ({
  ...toSessionPlan(stored),
  topic: stored.topic,
  authorityName: stored.authority?.name ?? '',
  reason: reasonFor(kind, stored),
  questionCount: received,
  previousStartsAt: instant(stored.postponedFrom),
  endedAt: instant(stored.endedAt),
});

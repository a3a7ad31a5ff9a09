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

export const toAnnouncementFacts = (stored: StoredSession): AnnouncementFacts => ({
  ...toSessionPlan(stored),
  topic: stored.topic,
  authorityName: stored.authority?.name ?? '',
  reason: stored.cancellationReason ?? stored.postponementReason ?? null,
  previousStartsAt: instant(stored.postponedFrom),
  endedAt: instant(stored.endedAt),
});

import { toSessionFacts, type StoredSession } from '../../api/dialogue-session/to-domain';
import { intakeClosesAt, intakePeriod } from '../../domain/dialogue-session/intake';
import { sessionState } from '../../domain/dialogue-session/session';
import type { Fate } from '../../domain/submission/fate';

/** A session as staff see it, with its state at `now`. */
export const sessionView = (session: StoredSession, now: Date) => ({
  documentId: session.documentId,
  slug: session.slug,
  topic: session.topic,
  introduction: session.introduction ?? null,
  state: sessionState(toSessionFacts(session), now),
  intakeClosesAt: intakeClosesAt(intakePeriod(toSessionFacts(session)))?.toISOString() ?? null,
  authority: session.authority && {
    documentId: session.authority.documentId,
    name: session.authority.name,
    level: session.authority.level,
  },
  chair: session.chair && official(session.chair),
  panel: (session.panel ?? []).map(official),
  themes: (session.themes ?? []).map(({ name }: { name: string }) => ({ name })),
  mode: session.mode,
  place: session.place ?? null,
  onlineAddress: session.onlineAddress ?? null,
  broadcastUrl: session.broadcastUrl ?? null,
  recordingUrl: session.recordingUrl ?? null,
  intakeChannels: (session.intakeChannels ?? []).map(
    ({ channel, address }: { channel: string; address: string }) => ({ channel, address }),
  ),
  startsAt: session.startsAt ?? null,
  plannedEndAt: session.plannedEndAt ?? null,
  overrunMinutes: session.overrunMinutes,
  directPublication: session.directPublication ?? false,
  announcedAt: session.announcedAt ?? null,
  startedAt: session.startedAt ?? null,
  endedAt: session.endedAt ?? null,
  cancelledAt: session.cancelledAt ?? null,
  cancellationReason: session.cancellationReason ?? null,
  postponedFrom: session.postponedFrom ?? null,
  postponementReason: session.postponementReason ?? null,
});

const official = ({ name, title, position }: Record<string, string>) => ({ name, title, position });

/** How many submissions met each fate; what was received is their sum. */
export const accountView = (counts: Record<Fate, number>) => ({
  received: Object.values(counts).reduce((sum, count) => sum + count, 0),
  fates: counts,
});

import { toSessionFacts, type StoredSession } from '../../api/dialogue-session/to-domain';
import { answeringNow } from '../../domain/dialogue-session/calling';
import { intakeClosesAt, intakePeriod } from '../../domain/dialogue-session/intake';
import { sessionState } from '../../domain/dialogue-session/session';
import { CHANNELS } from '../../domain/submission/channel';
import { FATES } from '../../domain/submission/fate';
import type { FateCount } from '../../persistence/fates';
import type { OfficialView, SessionAccount, SessionView } from '../contract/session';

/** A session as staff see it, with its state at `now`. */
export const sessionView = (session: StoredSession, now: Date): SessionView => ({
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
  currentQuestion: answeringNow(session.currentQuestion ?? null, toSessionFacts(session), now),
});

const official = ({ name, title, position }: OfficialView): OfficialView => ({
  name,
  title,
  position,
});

/** What was received, by fate and by channel, from counts that name both. */
export const accountView = (counts: readonly FateCount[]): SessionAccount => {
  const sumOf = (chosen: readonly FateCount[]): number =>
    chosen.reduce((sum, { count }) => sum + count, 0);
  return {
    received: sumOf(counts),
    fates: eachOf(FATES, (fate) => sumOf(counts.filter((one) => one.fate === fate))),
    channels: eachOf(CHANNELS, (channel) => sumOf(counts.filter((one) => one.channel === channel))),
    quarantined: counts.reduce((sum, { quarantined }) => sum + quarantined, 0),
  };
};

const eachOf = <Name extends string>(names: readonly Name[], valueOf: (name: Name) => number) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, number>;

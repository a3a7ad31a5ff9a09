import type { SessionCommand } from '../dialogue-session/events';

export const ANNOUNCEMENT_KINDS = [
  'upcoming',
  'rescheduled',
  'extended',
  'cancelled',
  'ended',
  'record_published',
] as const;

export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

const KIND_BY_COMMAND: Record<SessionCommand, AnnouncementKind | null> = {
  announce: 'upcoming',
  start: null,
  extend: 'extended',
  end: 'ended',
  cancel: 'cancelled',
  reschedule: 'rescheduled',
};

/**
 * What the public is told when a command has been carried out; null when the live page says it.
 *
 * Source: QC 1374/2016, announcement before the session; later changes: project rule.
 */
export const announcementKindOf = (command: SessionCommand): AnnouncementKind | null =>
  KIND_BY_COMMAND[command];

/** What has been done to an announced session; instants as they are stored. */
export interface AnnouncedChanges {
  cancelledAt: unknown;
  /** The start before it was moved. */
  postponedFrom: unknown;
}

/**
 * The announcement a session stands under: what whoever hears of it only now has to read.
 *
 * Source: project rule.
 */
export const standingAnnouncement = ({
  cancelledAt,
  postponedFrom,
}: AnnouncedChanges): AnnouncementKind => {
  if (cancelledAt !== null) return 'cancelled';
  return postponedFrom === null ? 'upcoming' : 'rescheduled';
};

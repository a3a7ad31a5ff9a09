import type { Core } from '@strapi/strapi';
import {
  calendarEntries,
  calendarEntry,
  type CalendarEntry,
} from '../persistence/calendar-entries';
import { latestAnnouncements } from '../persistence/feed-announcements';
import { ANNOUNCEMENTS_FEED, sessionCalendar, SESSIONS_CALENDAR } from './addresses';
import type { FeedAnswer } from './answer-feed';
import { announcementsFeed } from './atom/announcements-feed';
import { calendarText } from './calendar/calendar';
import { publisherOf } from './publisher';

/** Announcements in the feed. */
const LATEST = 50;

/** Days a session stays in the calendar after its start. */
const DAYS_BACK = 90;

const CALENDAR = 'text/calendar';

const filtered = (path: string, authority: string | null): string =>
  authority === null ? path : `${path}?authority=${authority}`;

/** Null where there is no such authority. */
export async function readAnnouncements(
  strapi: Core.Strapi,
  authority: string | null,
): Promise<FeedAnswer | null> {
  const found = await latestAnnouncements(strapi.db.connection, authority, LATEST);
  if (authority !== null && found.authorityName === null) return null;
  const path = filtered(ANNOUNCEMENTS_FEED, authority);
  return {
    type: 'application/atom+xml',
    text: announcementsFeed({ ...found, path }, publisherOf(strapi)),
    lastModified: found.entries[0]?.issuedAt,
  };
}

/** Null where there is no such authority. */
export async function readCalendar(
  strapi: Core.Strapi,
  authority: string | null,
): Promise<FeedAnswer | null> {
  const found = await calendarEntries(strapi.db.connection, authority, DAYS_BACK);
  if (authority !== null && found.authorityName === null) return null;
  const path = filtered(SESSIONS_CALENDAR, authority);
  return {
    type: CALENDAR,
    text: calendarText({ ...found, path }, publisherOf(strapi)),
    lastModified: latestChange(found.entries),
  };
}

/** Null where there is no such session, or none that was announced. */
export async function readSessionCalendar(
  strapi: Core.Strapi,
  slug: string,
): Promise<FeedAnswer | null> {
  const entry = await calendarEntry(strapi.db.connection, slug);
  if (entry === undefined) return null;
  const content = { entries: [entry], authorityName: null, path: sessionCalendar(slug) };
  return {
    type: CALENDAR,
    text: calendarText(content, publisherOf(strapi)),
    lastModified: entry.changedAt,
  };
}

const latestChange = (entries: readonly CalendarEntry[]): Date | undefined =>
  entries.length === 0
    ? undefined
    : new Date(Math.max(...entries.map(({ changedAt }) => changedAt.getTime())));

/** Where the feeds are read, below the address of the system. */
export const ANNOUNCEMENTS_FEED = '/announcements.atom';
export const SESSIONS_CALENDAR = '/dialogue-sessions.ics';
export const sessionCalendar = (slug: string): string => `/dialogue-sessions/${slug}.ics`;

// Strapi's router takes capital letters for small ones, and a slash at the end for none.
const FEED = /^\/(announcements\.atom|dialogue-sessions\.ics|dialogue-sessions\/[^/]+\.ics)\/?$/i;

export const isFeedAddress = (path: string): boolean => FEED.test(path);

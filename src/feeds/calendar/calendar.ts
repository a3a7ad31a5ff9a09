import type { CalendarEntry } from '../../persistence/calendar-entries';
import type { Publisher } from '../publisher';
import { contentLine, textValue } from './content-line';
import { calendarEvent } from './event';

const NAME = 'Lịch đối thoại trực tuyến';

/** How often a calendar program looks again. */
const REFRESH = 'PT15M';

/** Also so that a calendar without sessions has a component, as every calendar must (RFC 5545, 3.6). */
const TIMEZONE = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Asia/Ho_Chi_Minh'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19750613T000000'],
  ['TZOFFSETFROM', '+0700'],
  ['TZOFFSETTO', '+0700'],
  ['TZNAME', '+07'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
] as const;

/** What a calendar holds and where it is read. */
export interface CalendarContent {
  entries: readonly CalendarEntry[];
  /** Whose sessions alone; null for everybody's. */
  authorityName: string | null;
  /** Below the publisher's address. */
  path: string;
}

/** Sessions as an iCalendar stream (RFC 5545, RFC 7986), published and not to be answered. */
export function calendarText(
  { entries, authorityName, path }: CalendarContent,
  publisher: Publisher,
): string {
  const name = textValue(authorityName === null ? NAME : `${NAME}: ${authorityName}`);
  const source = publisher.address + path;

  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Online dialogue//Dialogue sessions//VI'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME;LANGUAGE=vi', name),
    contentLine('X-WR-CALNAME', name),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    contentLine('X-PUBLISHED-TTL', REFRESH),
    publisher.address === '' ? '' : contentLine('SOURCE;VALUE=URI', source),
    ...TIMEZONE.map(([property, value]) => contentLine(property, value)),
    ...entries.map((entry) => calendarEvent(entry, publisher)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

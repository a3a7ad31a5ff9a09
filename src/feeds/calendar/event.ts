import { toAnnouncementFacts } from '../../api/dialogue-session/to-domain';
import { standingAnnouncement } from '../../domain/announcement/kind';
import { announcementText } from '../../domain/announcement/template';
import type { CalendarEntry } from '../../persistence/calendar-entries';
import type { Publisher } from '../publisher';
import { sessionPage } from '../../site/addresses';
import { contentLine, instantValue, parameterValue, textValue } from './content-line';
import { webAddress } from './web-address';

/** RFC 5546 wants an organiser, and authorities have no address that is to get answers. */
const NO_ADDRESS = 'invalid:nomail';

const vietnamese = (name: string, text: string | null | undefined): string =>
  text ? contentLine(`${name};LANGUAGE=vi`, textValue(text)) : '';

/** One session as a VEVENT; it links to the session's page. Its description is the announcement it stands under. */
export function calendarEvent(entry: CalendarEntry, { host, address }: Publisher): string {
  const { shown } = entry;
  const kind = standingAnnouncement(shown);
  const facts = toAnnouncementFacts(kind, shown, 0);
  const { startsAt, plannedEndAt } = facts;
  const organizer = `ORGANIZER;LANGUAGE=vi;CN=${parameterValue(facts.authorityName)}`;
  // Relative, it would be nobody's.
  const page =
    address === ''
      ? (webAddress(facts.onlineAddress) ?? webAddress(facts.broadcastUrl))
      : address + sessionPage(entry.slug);

  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(`${entry.documentId}@${host}`)),
    contentLine('DTSTAMP', instantValue(entry.changedAt)),
    contentLine('LAST-MODIFIED', instantValue(entry.changedAt)),
    contentLine('SEQUENCE', String(entry.sequence)),
    contentLine('STATUS', kind === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('DTSTART', instantValue(startsAt!)),
    contentLine('DTEND', instantValue(plannedEndAt!)),
    vietnamese('SUMMARY', facts.topic),
    vietnamese('LOCATION', facts.mode === 'venue' ? facts.place : facts.onlineAddress),
    vietnamese('DESCRIPTION', announcementText(kind, facts).body),
    contentLine(organizer, NO_ADDRESS),
    page === null ? '' : contentLine('URL', page),
    contentLine('END', 'VEVENT'),
  ].join('');
}

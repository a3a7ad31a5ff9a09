import type { SessionAnswer } from '../../../portal/client/contract';
import { sessionPage } from '../../addresses';
import { pathIn, type Site } from '../../frame/site';

const STATUS = 'https://schema.org/Event';

/** A session as an `Event` of schema.org. */
export function sessionEvent(site: Site, session: SessionAnswer['data']): object {
  const address = site.address + pathIn(site.language, sessionPage(session.slug));
  const isVenue = session.mode === 'venue';
  return {
    '@type': 'Event',
    name: session.topic,
    inLanguage: 'vi',
    description: session.introduction ?? session.topic,
    startDate: session.startsAt,
    endDate: session.endedAt ?? session.plannedEndAt,
    ...(session.postponedFrom && { previousStartDate: session.postponedFrom }),
    eventStatus: `${STATUS}${statusOf(session)}`,
    eventAttendanceMode: `https://schema.org/${isVenue ? 'Mixed' : 'Online'}EventAttendanceMode`,
    location: [
      { '@type': 'VirtualLocation', url: session.broadcastUrl ?? address },
      ...(isVenue && session.place
        ? [{ '@type': 'Place', name: session.place, address: session.place }]
        : []),
    ],
    organizer: { '@type': 'GovernmentOrganization', name: session.authority.name },
    ...(session.chair && {
      performer: { '@type': 'Person', name: session.chair.name, jobTitle: session.chair.title },
    }),
    isAccessibleForFree: true,
    url: address,
  };
}

const statusOf = ({ state, postponedFrom }: SessionAnswer['data']): string =>
  state === 'cancelled' ? 'Cancelled' : postponedFrom === null ? 'Scheduled' : 'Rescheduled';

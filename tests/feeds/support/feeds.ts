import ICAL from 'ical.js';
import { childrenOf, type Element, parseXml } from './xml';

/** One session as a calendar program reads it. */
export interface ReadEvent {
  uid: string;
  sequence: number;
  status: string;
  summary: string;
  description: string;
  location: string | null;
  url: string | null;
  organizer: string;
  start: Date;
  end: Date;
  stamp: Date;
}

const stringOf = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name));

const instantOf = (event: ICAL.Component, name: string): Date =>
  (event.getFirstPropertyValue(name) as ICAL.Time).toJSDate();

const nullable = (event: ICAL.Component, name: string): string | null =>
  event.getFirstPropertyValue(name) as string | null;

export const parseCalendar = (source: string): ICAL.Component =>
  new ICAL.Component(ICAL.parse(source));

export const eventsIn = (source: string): ReadEvent[] =>
  parseCalendar(source)
    .getAllSubcomponents('vevent')
    .map((event) => ({
      uid: stringOf(event, 'uid'),
      sequence: Number(event.getFirstPropertyValue('sequence')),
      status: stringOf(event, 'status'),
      summary: stringOf(event, 'summary'),
      description: stringOf(event, 'description'),
      location: nullable(event, 'location'),
      url: nullable(event, 'url'),
      organizer: event.getFirstProperty('organizer')!.getFirstParameter('cn'),
      start: instantOf(event, 'dtstart'),
      end: instantOf(event, 'dtend'),
      stamp: instantOf(event, 'dtstamp'),
    }));

/** What stands at the feeds of a node. */
export const feedsOf = (baseUrl: () => string) => {
  const get = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(baseUrl() + path, init);
  const text = async (path: string): Promise<string> => {
    const response = await get(path);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  };
  return {
    get,
    text,
    atom: async (query = ''): Promise<Element> =>
      parseXml(await text(`/announcements.atom${query}`)),
    entries: async (query = ''): Promise<Element[]> =>
      childrenOf(parseXml(await text(`/announcements.atom${query}`)), 'entry'),
    events: async (query = ''): Promise<ReadEvent[]> =>
      eventsIn(await text(`/dialogue-sessions.ics${query}`)),
    event: async (slug: string): Promise<ReadEvent> => {
      const [event, ...more] = eventsIn(await text(`/dialogue-sessions/${slug}.ics`));
      if (event === undefined || more.length > 0) throw new Error('Not one event');
      return event;
    },
  };
};

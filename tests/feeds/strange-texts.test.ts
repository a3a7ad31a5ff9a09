import { type RunningApp, startApp } from '../support/app';
import { SESSION } from '../../src/content-types';
import { announcedSession, EDITOR, givenAuthority } from '../support/scenario';
import { STRANGE_TEXTS } from '../support/strange-texts';
import { eventsIn, feedsOf } from './support/feeds';
import { childOf, childrenOf } from './support/xml';

const IN_SEVERAL_LINES = [
  'Một\r\nATTACH:https://evil.test\r\nEND:VEVENT',
  'Hai\nX-EVIL:1\n END:VCALENDAR',
  'Ba\u2028X-EVIL:1\u2029X-EVIL:2\u0085X-EVIL:3',
];

/** Nothing but what such a text may be made of is left of it. */
const CONTROLS = 'Điều\u0001khiển\u0008\u000b\u000c\u001b[31m\u001f\ufffe';

let app: RunningApp;
const feeds = feedsOf(() => app.baseUrl);
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

/** `ical.js` takes a backslash in a parameter for an escape, of which RFC 5545 knows none there. */
const asName = (strange: string): string => strange.replaceAll('\\', '/');

const linesOf = (source: string): string[] => source.split('\r\n');

/** Its announcement and its event, and the calendar as it was sent. */
async function published(strange: string) {
  const { documentId: authorityKey, slug: authority } = await givenAuthority(app.strapi, {
    name: asName(strange),
    slug: `strange-${Math.random().toString(36).slice(2)}`,
  });
  const { documentId, slug } = await announcedSession(app.strapi, {
    authorityKey,
    topic: strange,
    slug: authority,
    chair: { name: strange, title: strange, position: 'department-director' },
    mode: 'venue',
    place: strange,
    broadcastUrl: 'https://thhp.vn',
    intakeChannels: ['portal', 'email', 'post', 'telephone'].map((channel) => ({
      channel,
      address: strange,
    })),
  });
  const text = { title: strange, body: strange };
  await app.strapi.service(SESSION).cancel(documentId, strange, EDITOR, text);
  const entry = (await feeds.entries(`?authority=${authority}`))[0]!;
  const calendar = await feeds.text(`/dialogue-sessions/${slug}.ics`);
  return { entry, calendar };
}

describe('a text that somebody has filled in', () => {
  it.each(STRANGE_TEXTS)('%j comes out to the letter', async (strange) => {
    const { entry, calendar } = await published(strange);
    const [event, ...more] = eventsIn(calendar);

    expect(more).toEqual([]);
    expect([childOf(entry, 'title').text, childOf(entry, 'content').text]).toEqual([
      strange,
      strange,
    ]);
    expect(childOf(childOf(entry, 'author'), 'name').text).toBe(asName(strange));
    expect([event!.summary, event!.location, event!.organizer]).toEqual([
      strange,
      strange,
      asName(strange),
    ]);
    expect(event!.description).toContain(`Lý do: ${strange}`);
  });

  it.each(IN_SEVERAL_LINES)('%j in a calendar stays one text', async (strange) => {
    const { entry, calendar } = await published(strange);
    const [event, ...more] = eventsIn(calendar);

    expect(more).toEqual([]);
    expect(event!.summary).toBe(strange.replace(/\r\n|[\u0085\u2028\u2029]/g, '\n'));
    expect(linesOf(calendar).filter((line) => /^(ATTACH|X-EVIL)/.test(line))).toEqual([]);
    expect(childOf(entry, 'content').text.split(/\s+/)).toEqual(strange.split(/\s+/));
  });

  it('loses its control characters and nothing else', async () => {
    const { entry, calendar } = await published(CONTROLS);

    expect(childOf(entry, 'title').text).toBe('Điềukhiển[31m');
    expect(eventsIn(calendar)[0]!.summary.replace('\ufffe', '')).toBe('Điềukhiển[31m');
  });
});

test('every line of the calendar ends as it must and has at most 75 octets', async () => {
  const source = await feeds.text('/dialogue-sessions.ics');
  expect(source.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(source.endsWith('END:VCALENDAR\r\n')).toBe(true);

  const octets = linesOf(source).map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(Math.max(...octets)).toBeGreaterThan(70);
  // A character cut in two would have been replaced when the bytes were read.
  expect(source).not.toContain('\ufffd');
  expect(childrenOf(await feeds.atom(), 'entry')).toHaveLength(50);
  expect(eventsIn(source)).toHaveLength(STRANGE_TEXTS.length + IN_SEVERAL_LINES.length + 1);
});

test('without an address of the system, a calendar links to the broadcast', async () => {
  const { slug } = await announcedSession(app.strapi, {
    mode: 'venue',
    place: 'Hội trường',
    onlineAddress: null,
    broadcastUrl: 'https://thhp.vn/trực-tiếp',
  });
  const [event] = eventsIn(await feeds.text(`/dialogue-sessions/${slug}.ics`));
  expect(event!.url).toBe('https://thhp.vn/tr%E1%BB%B1c-ti%E1%BA%BFp');
});

import { SESSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import {
  announcedSession,
  cancelledSession,
  draftSession,
  EDITOR,
  givenAuthority,
  type Session,
} from '../support/scenario';
import { feedsOf } from './support/feeds';
import { childOf, childrenOf, type Element } from './support/xml';

let app: RunningApp;
let cancelled: Session;
const feeds = feedsOf(() => app.baseUrl);
beforeAll(async () => {
  app = await startApp({ env: { PUBLIC_URL: 'https://doithoai.example.vn/' } });
  cancelled = await cancelledSession(app.strapi);
});
afterAll(() => app?.stop());

const textOf = (element: Element, name: string): string => childOf(element, name).text;
const termOf = (entry: Element): string => childOf(entry, 'category').attributes.term!;

test('the feed says what it is, where it is and in which language', async () => {
  const feed = await feeds.atom();

  expect([feed.name, feed.attributes]).toEqual([
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
  ]);
  expect(textOf(feed, 'id')).toBe('tag:doithoai.example.vn,2026:announcements.atom');
  expect(childrenOf(feed, 'link').map(({ attributes }) => attributes)).toEqual([
    {
      rel: 'self',
      type: 'application/atom+xml',
      href: 'https://doithoai.example.vn/announcements.atom',
    },
    { rel: 'alternate', type: 'text/html', href: 'https://doithoai.example.vn/thong-bao' },
  ]);
  expect(textOf(feed, 'updated')).toBe(textOf(childrenOf(feed, 'entry')[0]!, 'updated'));
});

test('an announcement is told as it was issued', async () => {
  const [entry] = await feeds.entries();
  const stored = await app.strapi.documents('api::announcement.announcement').findFirst({
    filters: { kind: 'cancelled' },
    populate: { session: { populate: ['authority'] } },
  });

  expect(textOf(entry!, 'id')).toBe(
    `tag:doithoai.example.vn,2026:announcements/${stored!.documentId}`,
  );
  expect(textOf(entry!, 'title')).toBe(stored!.title);
  expect(textOf(entry!, 'content')).toBe(stored!.body);
  expect(childOf(entry!, 'content').attributes).toEqual({ type: 'text' });
  expect(textOf(entry!, 'updated')).toBe(new Date(stored!.issuedAt as string).toISOString());
  expect(textOf(entry!, 'author').trim()).toBe(
    (stored!.session as { authority?: { name?: string } }).authority?.name,
  );
  expect(childOf(entry!, 'category').attributes).toEqual({ term: 'cancelled', label: 'Huỷ phiên' });
  expect(
    childrenOf(entry!, 'link').map(({ attributes }) => [attributes.rel, attributes.href]),
  ).toEqual([
    ['alternate', `https://doithoai.example.vn/thong-bao/${stored!.documentId}`],
    ['related', `https://doithoai.example.vn/dialogue-sessions/${cancelled.slug}.ics`],
  ]);
});

test('the newest come first, and names stay as they are', async () => {
  const before = await feeds.entries();
  const session = await announcedSession(app.strapi);
  await app.strapi.service(SESSION).extend(session.documentId, extended(session), EDITOR);
  const after = await feeds.entries();

  expect(after.slice(0, 2).map(termOf)).toEqual(['extended', 'upcoming']);
  expect(after.slice(2).map((entry) => textOf(entry, 'id'))).toEqual(
    before.map((entry) => textOf(entry, 'id')),
  );
});

const extended = ({ plannedEndAt }: Session): Date => new Date(plannedEndAt.getTime() + 60_000);

test('the announcements of one authority are a feed of their own', async () => {
  const { documentId: authorityKey, slug } = await givenAuthority(app.strapi, { name: 'Sở Y tế' });
  expect(await feeds.entries(`?authority=${slug}`)).toEqual([]);
  const session = await announcedSession(app.strapi, { authorityKey });
  const feed = await feeds.atom(`?authority=${slug}`);

  expect(childrenOf(feed, 'entry')).toHaveLength(1);
  expect(childrenOf(feed, 'entry')[0]!.text).toContain('Sở Y tế');
  expect(feed.text).toContain('Thông báo đối thoại trực tuyến: Sở Y tế');
  expect(childrenOf(feed, 'link')[0]!.attributes.href).toMatch(
    /\/announcements\.atom\?authority=so-y-te$/,
  );
  expect(childrenOf(childrenOf(feed, 'entry')[0]!, 'link')[1]!.attributes.href).toContain(
    session.slug,
  );
  expect((await feeds.get('/announcements.atom?authority=khong-co')).status).toBe(404);
});

test('a session in preparation is not told of', async () => {
  const before = await feeds.text('/announcements.atom');
  await draftSession(app.strapi);
  expect(await feeds.text('/announcements.atom')).toBe(before);
});

test('fifty are told, however many there are', async () => {
  const { connection } = app.strapi.db;
  await connection.raw(
    `with row as (
       insert into announcements (document_id, kind, title, body, issued_at)
         select 'many' || n, 'ended', 'Thông báo ' || n, 'Nội dung', timestamp '2020-01-01' + n * interval '1 day'
           from generate_series(1, 60) as n returning id)
     insert into announcements_session_lnk (announcement_id, dialogue_session_id)
       select row.id, s.id from row, dialogue_sessions s where s.document_id = ?`,
    [cancelled.documentId],
  );
  const entries = await feeds.entries();
  const instants = entries.map((entry) => textOf(entry, 'updated'));

  expect(entries).toHaveLength(50);
  expect(instants).toEqual([...instants].sort().reverse());
});

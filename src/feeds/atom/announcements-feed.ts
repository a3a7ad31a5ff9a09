import type { AnnouncementKind } from '../../domain/announcement/kind';
import type { FeedAnnouncement } from '../../persistence/feed-announcements';
import { sessionCalendar } from '../addresses';
import { announcementPage, ANNOUNCEMENTS_PAGE } from '../../site/addresses';
import type { Publisher } from '../publisher';
import { emptyElement, parentElement, textElement } from './element';

const TITLE = 'Thông báo đối thoại trực tuyến';

const LABELS: Record<AnnouncementKind, string> = {
  upcoming: 'Thông báo phiên',
  rescheduled: 'Thay đổi thời gian',
  extended: 'Kéo dài',
  cancelled: 'Huỷ phiên',
  ended: 'Kết thúc',
  record_published: 'Công bố biên bản',
};

/** What a feed without announcements was changed at: Atom wants an instant. */
const NEVER = new Date(0);

/** The announcements of a feed and where it is read. */
export interface FeedContent {
  /** Newest first. */
  entries: readonly FeedAnnouncement[];
  /** Whose announcements alone; null for everybody's. */
  authorityName: string | null;
  /** Below the publisher's address. */
  path: string;
}

/** Announcements as an Atom feed (RFC 4287). Names are tag URIs (RFC 4151), which no address changes. */
export function announcementsFeed(
  { entries, authorityName, path }: FeedContent,
  publisher: Publisher,
): string {
  const updated = entries[0]?.issuedAt ?? NEVER;
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' };
  const self = { rel: 'self', type: 'application/atom+xml', href: publisher.address + path };
  const children = [
    textElement('id', nameOf(publisher, path.slice(1))),
    textElement('title', authorityName === null ? TITLE : `${TITLE}: ${authorityName}`),
    textElement('updated', updated.toISOString()),
    emptyElement('link', self),
    emptyElement('link', pageLink(publisher.address + ANNOUNCEMENTS_PAGE)),
    ...entries.map((entry) => entryElement(entry, publisher)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${parentElement('feed', children, root)}`;
}

const pageLink = (href: string) => ({ rel: 'alternate', type: 'text/html', href });

const nameOf = ({ host }: Publisher, what: string): string => `tag:${host},2026:${what}`;

function entryElement(entry: FeedAnnouncement, publisher: Publisher): string {
  const calendar = publisher.address + sessionCalendar(entry.sessionSlug);

  return parentElement('entry', [
    textElement('id', nameOf(publisher, `announcements/${entry.documentId}`)),
    textElement('title', entry.title),
    textElement('published', entry.issuedAt.toISOString()),
    textElement('updated', entry.issuedAt.toISOString()),
    parentElement('author', [textElement('name', entry.authorityName)]),
    emptyElement('category', { term: entry.kind, label: LABELS[entry.kind] }),
    emptyElement('link', pageLink(publisher.address + announcementPage(entry.documentId))),
    emptyElement('link', { rel: 'related', type: 'text/calendar', href: calendar }),
    textElement('content', entry.body, { type: 'text' }),
  ]);
}

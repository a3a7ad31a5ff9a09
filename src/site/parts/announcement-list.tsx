import type { FeedAnnouncement } from '../../persistence/feed-announcements';
import { ANNOUNCEMENT_TEXTS } from '../../public-texts/announcements';
import { announcementPage } from '../addresses';
import { pathIn, siteTexts, type Site } from '../frame/site';
import { Instant } from './instant';

interface Props {
  site: Site;
  announcements: readonly FeedAnnouncement[];
}

export const AnnouncementList = ({ site, announcements }: Props) => {
  const { language } = site;
  if (announcements.length === 0) return <p className="empty">{siteTexts(site).noAnnouncement}</p>;
  return (
    <ul className="plain-list notices">
      {announcements.map(({ documentId, kind, title, issuedAt, authorityName }) => (
        <li key={documentId}>
          <p className="small muted">
            {ANNOUNCEMENT_TEXTS[language][kind]} ·{' '}
            <Instant at={issuedAt.toISOString()} language={language} form="short" /> ·{' '}
            <span lang="vi">{authorityName}</span>
          </p>
          <h2 className="small-title" lang="vi">
            <a href={pathIn(language, announcementPage(documentId))}>{title}</a>
          </h2>
        </li>
      ))}
    </ul>
  );
};

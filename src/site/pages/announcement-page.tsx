import type { AnnouncementText } from '../../portal/client/contract';
import { ANNOUNCEMENT_TEXTS } from '../../public-texts/announcements';
import { announcementPage as addressOf, ANNOUNCEMENTS_PAGE, sessionPage } from '../addresses';
import { firstWords } from '../frame/first-words';
import type { PageContent } from '../frame/page-content';
import { pathIn, siteTexts, type Site } from '../frame/site';
import { Breadcrumb } from '../parts/breadcrumb';
import { Instant } from '../parts/instant';

export interface AnnouncementPageData {
  announcement: AnnouncementText;
  session: { slug: string; topic: string };
  authorityName: string;
}

/** One announcement as it was published. */
export function announcementPage(site: Site, data: AnnouncementPageData): PageContent {
  const { announcement, session, authorityName } = data;
  const { language } = site;
  return {
    title: announcement.title,
    description: firstWords(announcement.body, 280),
    path: addressOf(announcement.documentId),
    main: (
      <div className="site-width narrow">
        <Breadcrumb
          site={site}
          crumbs={[{ label: siteTexts(site).announcements, path: ANNOUNCEMENTS_PAGE }]}
        />
        <article className="card" lang="vi">
          <p className="small muted" lang={language}>
            {ANNOUNCEMENT_TEXTS[language][announcement.kind]} ·{' '}
            <Instant at={announcement.issuedAt} language={language} />
          </p>
          <h1>{announcement.title}</h1>
          <p className="muted">{authorityName}</p>
          <p className="words">{announcement.body}</p>
          <p className="no-print">
            <a className="button" href={pathIn(language, sessionPage(session.slug))}>
              {session.topic}
            </a>
          </p>
        </article>
      </div>
    ),
  };
}

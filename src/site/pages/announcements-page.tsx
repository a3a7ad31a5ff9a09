import { ANNOUNCEMENTS_FEED } from '../../feeds/addresses';
import type { FeedAnnouncement } from '../../persistence/feed-announcements';
import { ANNOUNCEMENTS_PAGE } from '../addresses';
import type { PageContent } from '../frame/page-content';
import { siteTexts, type Site } from '../frame/site';
import { AnnouncementList } from '../parts/announcement-list';
import { Breadcrumb } from '../parts/breadcrumb';

/** The latest announcements, newest first. */
export function announcementsPage(
  site: Site,
  announcements: readonly FeedAnnouncement[],
): PageContent {
  const texts = siteTexts(site);
  return {
    title: texts.announcements,
    description: texts.lead,
    path: ANNOUNCEMENTS_PAGE,
    main: (
      <div className="site-width narrow">
        <Breadcrumb site={site} crumbs={[]} />
        <div className="row apart">
          <h1>{texts.announcements}</h1>
          <a className="no-print" href={ANNOUNCEMENTS_FEED}>
            {texts.atom}
          </a>
        </div>
        <AnnouncementList site={site} announcements={announcements} />
      </div>
    ),
  };
}

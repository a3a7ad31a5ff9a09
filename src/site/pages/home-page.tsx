import type { SessionSummary } from '../../portal/client/contract';
import type { FeedAnnouncement } from '../../persistence/feed-announcements';
import { SESSION_LIST_TEXTS } from '../../public-texts/session-list';
import { RECEIPT_PAGE, SEARCH_PAGE, SESSIONS_PAGE, ANNOUNCEMENTS_PAGE } from '../addresses';
import type { PageContent } from '../frame/page-content';
import { pathIn, siteTexts, type Site } from '../frame/site';
import { AnnouncementList } from '../parts/announcement-list';
import { SessionCards } from '../parts/session-card';

export interface HomePageData {
  live: SessionSummary[];
  upcoming: SessionSummary[];
  ended: SessionSummary[];
  announcements: FeedAnnouncement[];
}

/** The front page: what runs, what comes, how to take part, and the two ways to find something. */
export function homePage(site: Site, data: HomePageData): PageContent {
  const texts = siteTexts(site);
  return {
    title: texts.name,
    description: texts.lead,
    path: '/',
    main: (
      <>
        <Hero site={site} />
        <div className="site-width stack">
          {data.live.length > 0 && <Sessions site={site} title={texts.live} list={data.live} />}
          <Sessions site={site} title={texts.next} list={data.upcoming} none={texts.noNext} />
          <HowTo site={site} />
          <Sessions site={site} title={texts.past} list={data.ended} none={texts.noSession} />
          <p>
            <a className="button quiet" href={pathIn(site.language, SESSIONS_PAGE)}>
              {texts.allSessions}
            </a>
          </p>
          <section aria-labelledby="latest">
            <h2 id="latest">
              <a href={pathIn(site.language, ANNOUNCEMENTS_PAGE)}>{texts.latestAnnouncements}</a>
            </h2>
            <AnnouncementList site={site} announcements={data.announcements} />
          </section>
        </div>
      </>
    ),
  };
}

const Hero = ({ site }: { site: Site }) => {
  const texts = siteTexts(site);
  return (
    <div className="hero">
      <div className="site-width">
        <h1>{texts.name}</h1>
        <p className="lead">{texts.lead}</p>
        <div className="hero-forms">
          <form action={pathIn(site.language, SEARCH_PAGE)} role="search" className="search-line">
            <div className="field">
              <label htmlFor="home-search">{texts.searchLabel}</label>
              <input id="home-search" type="search" name="q" maxLength={200} />
            </div>
            <button className="button" type="submit">
              {texts.searchAction}
            </button>
          </form>
          <p>
            <a className="button quiet" href={pathIn(site.language, RECEIPT_PAGE)}>
              {texts.receipt}
            </a>
          </p>
        </div>
      </div>
    </div>
  );
};

interface SessionsProps {
  site: Site;
  title: string;
  list: readonly SessionSummary[];
  none?: string;
}

const Sessions = ({ site, title, list, none }: SessionsProps) => (
  <section aria-label={`${SESSION_LIST_TEXTS[site.language].label}: ${title}`}>
    <h2>{title}</h2>
    {list.length === 0 ? (
      <p className="empty">{none}</p>
    ) : (
      <SessionCards site={site} sessions={list} />
    )}
  </section>
);

const HowTo = ({ site }: { site: Site }) => {
  const texts = siteTexts(site);
  return (
    <section aria-labelledby="how">
      <h2 id="how">{texts.howTitle}</h2>
      <ol className="how-to">
        {texts.how.map(([title, text]) => (
          <li key={title} className="card">
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};

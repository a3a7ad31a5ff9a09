import type { PageContent } from '../frame/page-content';
import { pathIn, siteTexts, type Site } from '../frame/site';

/** For an address that has nothing to read, or no longer. */
export function notFoundPage(site: Site, path: string): PageContent {
  const texts = siteTexts(site);
  return {
    status: 404,
    title: texts.notFoundTitle,
    description: texts.notFound,
    path,
    isUnlisted: true,
    main: (
      <div className="site-width narrow">
        <h1>{texts.notFoundTitle}</h1>
        <p>{texts.notFound}</p>
        <p>
          <a className="button" href={pathIn(site.language, '/')}>
            {texts.home}
          </a>
        </p>
      </div>
    ),
  };
}

/** While reading is closed, or the database away. `message` is what the Editorial Board says of it. */
export function closedPage(site: Site, path: string, message: string | null): PageContent {
  const texts = siteTexts(site);
  return {
    status: 503,
    title: texts.closedTitle,
    description: texts.closed,
    path,
    isUnlisted: true,
    main: (
      <div className="site-width narrow">
        <h1>{texts.closedTitle}</h1>
        {message && (
          <p className="notice warning words" lang="vi">
            {message}
          </p>
        )}
        <p>{texts.closed}</p>
        <p>
          <a className="button" href={pathIn(site.language, path)}>
            {texts.reload}
          </a>
        </p>
      </div>
    ),
  };
}

/** For a request that no page can answer, such as one with too large a file. */
export function refusedPage(
  site: Site,
  { path, message, status }: { path: string; message: string; status: number },
): PageContent {
  const texts = siteTexts(site);
  return {
    status,
    title: texts.refusedTitle,
    description: message,
    path,
    isUnlisted: true,
    main: (
      <div className="site-width narrow">
        <h1>{texts.refusedTitle}</h1>
        <p className="notice error">{message}</p>
        <p>{texts.goBack}</p>
        <p>
          <a className="button quiet" href={pathIn(site.language, path)}>
            {texts.home}
          </a>
        </p>
      </div>
    ),
  };
}

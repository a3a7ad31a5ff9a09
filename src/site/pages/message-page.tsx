import type { ReactNode } from 'react';
import type { PageContent } from '../frame/page-content';
import { pathIn, siteTexts, type Site } from '../frame/site';

interface Message {
  status: number;
  title: string;
  description: string;
  path: string;
  children: ReactNode;
}

/** A page that says why there is no other one; nothing for search engines. */
export const messagePage = ({ title, children, ...page }: Message): PageContent => ({
  ...page,
  title,
  isUnlisted: true,
  main: (
    <div className="site-width narrow">
      <h1>{title}</h1>
      {children}
    </div>
  ),
});

const HomeLink = ({ site }: { site: Site }) => (
  <p>
    <a className="button" href={pathIn(site.language, '/')}>
      {siteTexts(site).home}
    </a>
  </p>
);

/** For an address that has nothing to read, or no longer. */
export function notFoundPage(site: Site, path: string): PageContent {
  const { notFoundTitle: title, notFound: description } = siteTexts(site);
  const children = (
    <>
      <p>{description}</p>
      <HomeLink site={site} />
    </>
  );
  return messagePage({ status: 404, title, description, path, children });
}

/** While reading is closed, or the database away. `message` is what the Editorial Board says of it. */
export function closedPage(site: Site, path: string, message: string | null): PageContent {
  const { closedTitle: title, closed: description, reload } = siteTexts(site);
  const children = (
    <>
      {message && (
        <p className="notice warning words" lang="vi">
          {message}
        </p>
      )}
      <p>{description}</p>
      <p>
        <a className="button" href={pathIn(site.language, path)}>
          {reload}
        </a>
      </p>
    </>
  );
  return messagePage({ status: 503, title, description, path, children });
}

/** For a request that no page can answer, such as one with too large a file. */
export function refusedPage(
  site: Site,
  { path, message, status }: { path: string; message: string; status: number },
): PageContent {
  const { refusedTitle: title, goBack } = siteTexts(site);
  const children = (
    <>
      <p className="notice error">{message}</p>
      <p>{goBack}</p>
      <HomeLink site={site} />
    </>
  );
  return messagePage({ status, title, description: message, path, children });
}

import { renderToStaticMarkup } from 'react-dom/server';
import { ANNOUNCEMENTS_FEED } from '../../feeds/addresses';
import type { PageContent } from './page-content';
import { PageFoot } from './page-foot';
import { PageHead } from './page-head';
import { pathIn, siteTexts, type Site } from './site';
import { StructuredData } from './structured-data';

const LOCALES = { vi: 'vi_VN', en: 'en_GB' } as const;

const Document = ({ site, page }: { site: Site; page: PageContent }) => {
  const { language, address } = site;
  const texts = siteTexts(site);
  const title =
    page.path === '/' && page.status === undefined
      ? `${texts.name} – ${site.owner}`
      : `${page.title} – ${texts.name}`;
  const here = address + pathIn(language, page.path);

  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={page.description} />
        {page.isUnlisted && <meta name="robots" content="noindex" />}
        {address !== '' && !page.isUnlisted && (
          <>
            <link rel="canonical" href={here} />
            <link rel="alternate" hrefLang="vi" href={address + pathIn('vi', page.path)} />
            <link rel="alternate" hrefLang="en" href={address + pathIn('en', page.path)} />
            <meta property="og:url" content={here} />
          </>
        )}
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content={`${texts.name} – ${site.owner}`} />
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={page.description} />
        <meta property="og:locale" content={LOCALES[language]} />
        <meta name="theme-color" content="#9b1b1e" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/portal/site.css" />
        <link
          rel="alternate"
          type="application/atom+xml"
          title={texts.atom}
          href={ANNOUNCEMENTS_FEED}
        />
        {page.hasElements && <script type="module" src="/portal/dialogue.js" />}
        {page.structured && <StructuredData data={page.structured} />}
      </head>
      <body>
        <a className="skip unseen" href="#main">
          {texts.skip}
        </a>
        <PageHead site={site} path={page.path} />
        <main id="main" tabIndex={-1}>
          {page.main}
        </main>
        <PageFoot site={site} />
      </body>
    </html>
  );
};

/** A page as HTML that says everything without a script. */
export const documentOf = (site: Site, page: PageContent): string =>
  `<!doctype html>${renderToStaticMarkup(<Document site={site} page={page} />)}`;

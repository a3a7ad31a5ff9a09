import { pathIn, siteTexts, type Site } from '../frame/site';

export interface Crumb {
  label: string;
  path: string;
  lang?: string;
}

/** The way from the front page to the page above this one. */
export const Breadcrumb = ({ site, crumbs }: { site: Site; crumbs: readonly Crumb[] }) => (
  <nav className="breadcrumb no-print" aria-label={siteTexts(site).breadcrumb}>
    <ol>
      {[{ label: siteTexts(site).home, path: '/' } as Crumb, ...crumbs].map(
        ({ label, path, lang }) => (
          <li key={path} lang={lang}>
            <a href={pathIn(site.language, path)}>{label}</a>
          </li>
        ),
      )}
    </ol>
  </nav>
);

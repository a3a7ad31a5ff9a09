import {
  ANNOUNCEMENTS_PAGE,
  HOME_PAGE,
  RECEIPT_PAGE,
  SEARCH_PAGE,
  SESSIONS_PAGE,
} from '../addresses';
import { Emblem } from './emblem';
import { pathIn, siteTexts, type Site } from './site';

export const PageHead = ({ site, path }: { site: Site; path: string }) => {
  const texts = siteTexts(site);
  const { language } = site;
  const other = language === 'vi' ? 'en' : 'vi';
  const items = [
    [SESSIONS_PAGE, texts.sessions],
    [ANNOUNCEMENTS_PAGE, texts.announcements],
    [SEARCH_PAGE, texts.search],
    [RECEIPT_PAGE, texts.receipt],
  ] as const;
  const isHere = (target: string): boolean => path === target || path.startsWith(`${target}?`);

  return (
    <header className="site-head no-print">
      <div className="site-width row apart">
        <a className="site-name" href={pathIn(language, HOME_PAGE)}>
          <Emblem />
          <span>
            <span className="site-owner">{site.owner}</span>
            <strong>{texts.name}</strong>
          </span>
        </a>
        <a className="site-language" href={pathIn(other, path)} hrefLang={other} lang={other}>
          {texts.otherLanguage}
        </a>
      </div>
      <nav aria-label={texts.menu} className="site-menu">
        <ul className="site-width plain-list">
          {items.map(([target, label]) => (
            <li key={target}>
              <a href={pathIn(language, target)} aria-current={isHere(target) ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};

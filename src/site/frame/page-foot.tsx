import { ANNOUNCEMENTS_FEED, SESSIONS_CALENDAR } from '../../feeds/addresses';
import { siteTexts, type Site } from './site';

export const PageFoot = ({ site }: { site: Site }) => {
  const texts = siteTexts(site);
  return (
    <footer className="site-foot no-print">
      <div className="site-width">
        <div>
          <p>
            <strong>
              {texts.name} – {site.owner}
            </strong>
          </p>
          <p>{texts.rule}</p>
        </div>
        <nav aria-label={texts.feeds}>
          <p>
            <strong>{texts.feeds}</strong>
          </p>
          <ul className="plain-list">
            <li>
              <a href={ANNOUNCEMENTS_FEED}>{texts.atom}</a>
            </li>
            <li>
              <a href={SESSIONS_CALENDAR}>{texts.calendar}</a>
            </li>
          </ul>
        </nav>
        <nav aria-label={texts.developers}>
          <p>
            <strong>{texts.developers}</strong>
          </p>
          <ul className="plain-list">
            <li>
              <a href="/api-docs">{texts.api}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
};

import type { SessionAnswer } from '../../portal/client/contract';
import { ANNOUNCEMENT_TEXTS } from '../../public-texts/announcements';
import { FATE_TEXTS } from '../../public-texts/fates';
import { SESSION_PAGE_TEXTS } from '../../public-texts/session-page';
import { SESSION_TEXTS } from '../../public-texts/sessions';
import { FATES } from '../../domain/submission/fate';
import { announcementPage } from '../addresses';
import { pathIn, type Site } from '../frame/site';
import { Instant } from './instant';

interface Props {
  site: Site;
  session: SessionAnswer['data'];
}

/** Beside the questions: who answers, how to ask, what was announced, and the account of all questions. */
export const SessionDetails = (props: Props) => (
  <>
    <Panel {...props} />
    <Channels {...props} />
    <Counters {...props} />
    <Announcements {...props} />
  </>
);

const Panel = ({ site, session: { panel } }: Props) =>
  panel.length === 0 ? null : (
    <section className="card session-section">
      <h2>{SESSION_PAGE_TEXTS[site.language].panel}</h2>
      <ul className="people" lang="vi">
        {panel.map(({ name, title }) => (
          <li key={`${name} ${title}`}>
            <strong>{name}</strong>
            <span className="title">{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );

const Channels = ({ site, session: { intakeChannels } }: Props) =>
  intakeChannels.length === 0 ? null : (
    <section className="card session-section">
      <h2>{SESSION_PAGE_TEXTS[site.language].channels}</h2>
      <dl className="facts">
        {intakeChannels.map(({ channel, address }) => (
          <div key={`${channel} ${address}`}>
            <dt>{SESSION_TEXTS[site.language].channels[channel]}</dt>
            <dd lang="vi">{address}</dd>
          </div>
        ))}
      </dl>
    </section>
  );

const Counters = ({ site: { language }, session: { counters } }: Props) => (
  <section className="card session-section">
    <h2>{SESSION_PAGE_TEXTS[language].counters}</h2>
    <dl className="counters">
      <div className="sum">
        <dt>{SESSION_PAGE_TEXTS[language].received}</dt>
        <dd>{counters.received}</dd>
      </div>
      {FATES.map((fate) => (
        <div key={fate}>
          <dt>{FATE_TEXTS[language].counted[fate]}</dt>
          <dd>{counters.fates[fate]}</dd>
        </div>
      ))}
    </dl>
    <p className="small muted">{SESSION_PAGE_TEXTS[language].countersHint}</p>
  </section>
);

const Announcements = ({ site: { language }, session: { announcements } }: Props) => (
  <section className="card session-section">
    <h2>{SESSION_PAGE_TEXTS[language].announcements}</h2>
    <ul className="announcement-list">
      {announcements.map(({ documentId, kind, title, issuedAt }) => (
        <li key={documentId}>
          <p className="small muted">
            {ANNOUNCEMENT_TEXTS[language][kind]} ·{' '}
            <Instant at={issuedAt} language={language} form="short" />
          </p>
          <a href={pathIn(language, announcementPage(documentId))} lang="vi">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

import type { SessionSummary } from '../../portal/client/contract';
import { SESSION_LIST_TEXTS } from '../../public-texts/session-list';
import { SESSION_TEXTS } from '../../public-texts/sessions';
import { sessionPage } from '../addresses';
import { pathIn, type Site } from '../frame/site';
import { Fact, Facts } from './facts';
import { SessionTime } from './session-time';

interface Props {
  site: Site;
  session: SessionSummary;
}

/** A session in a list: enough to decide whether to read on. */
const SessionCard = ({ site, session }: Props) => {
  const { language } = site;
  const texts = SESSION_LIST_TEXTS[language];
  const words = SESSION_TEXTS[language];
  const counts = [
    session.questions > 0 && texts.questions(session.questions),
    session.answered > 0 && texts.answered(session.answered),
    session.hasRecording && texts.recording,
  ].filter(Boolean);

  return (
    <article className={`card session-card ${session.state}`}>
      <p>
        <span className={`badge ${session.state}`}>{words.states[session.state]}</span>
      </p>
      <h3 lang="vi">
        <a href={pathIn(language, sessionPage(session.slug))}>{session.topic}</a>
      </h3>
      <Facts>
        <Fact term={texts.time}>
          <SessionTime session={session} language={language} />
        </Fact>
        <Fact term={texts.host} lang="vi">
          {session.authority.name}
        </Fact>
        {session.chair && (
          <Fact term={texts.chair} lang="vi">
            {session.chair.name}, {session.chair.title}
          </Fact>
        )}
        <Fact term={texts.place}>{words.modes[session.mode]}</Fact>
      </Facts>
      {counts.length > 0 && <p className="counts small muted">{counts.join(' · ')}</p>}
    </article>
  );
};

export const SessionCards = ({
  site,
  sessions,
}: {
  site: Site;
  sessions: readonly SessionSummary[];
}) => (
  <ul className="session-list">
    {sessions.map((session) => (
      <li key={session.documentId}>
        <SessionCard site={site} session={session} />
      </li>
    ))}
  </ul>
);

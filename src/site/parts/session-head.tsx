import type { SessionAnswer } from '../../portal/client/contract';
import { instantText } from '../../portal/formats/instant';
import { QUESTION_FORM_TEXTS } from '../../public-texts/question-form';
import { SESSION_PAGE_TEXTS } from '../../public-texts/session-page';
import { SESSION_TEXTS } from '../../public-texts/sessions';
import { sessionCalendar } from '../../feeds/addresses';
import { questionFormPage } from '../addresses';
import { pathIn, siteTexts, type Site } from '../frame/site';
import { Fact, Facts } from './facts';
import { SessionTime } from './session-time';

/** What was announced of a session, and what may be done about it now. */
export const SessionHead = ({ site, session }: { site: Site; session: SessionAnswer['data'] }) => {
  const { language } = site;
  const texts = SESSION_PAGE_TEXTS[language];
  const words = SESSION_TEXTS[language];
  const { state, window, slug, authority, chair, intakePaused } = session;

  return (
    <header className="session-head">
      <p>
        <span className={`badge ${state}`}>{words.states[state]}</span>
      </p>
      <h1 lang="vi">{session.topic}</h1>
      <Facts>
        <Fact term={texts.time}>
          <SessionTime session={session} language={language} />
        </Fact>
        <Fact term={texts.authority} lang="vi">
          {authority.name}
        </Fact>
        {chair && (
          <Fact term={texts.chair} lang="vi">
            {chair.name}, {chair.title}
          </Fact>
        )}
        <Fact term={texts.place}>
          {words.modes[session.mode]}
          {session.place && (
            <>
              : <span lang="vi">{session.place}</span>
            </>
          )}
        </Fact>
      </Facts>
      {session.postponedFrom && (
        <p className="notice warning">
          {texts.postponed(instantText(session.postponedFrom, language))}{' '}
          <span lang="vi">{session.postponementReason}</span>
        </p>
      )}
      {state === 'cancelled' && (
        <p className="notice warning">
          {texts.cancelled} <span lang="vi">{session.cancellationReason}</span>
        </p>
      )}
      {intakePaused ? (
        <p className="notice warning words">
          {QUESTION_FORM_TEXTS[language].intake.paused}{' '}
          {language === 'vi' ? intakePaused.notice : (intakePaused.noticeEn ?? intakePaused.notice)}
        </p>
      ) : (
        <p>{window.isOpen ? siteTexts(site).intakeOpen : texts.intakeClosed}</p>
      )}
      <p className="session-actions no-print">
        {window.isOpen && intakePaused === null && (
          <a className="button" href={pathIn(language, questionFormPage(slug))}>
            {texts.ask}
          </a>
        )}
        <a className="button quiet" href={sessionCalendar(slug)}>
          {texts.calendar}
        </a>
        <Videos session={session} broadcast={texts.broadcast} recording={texts.recording} />
      </p>
    </header>
  );
};

interface VideosProps {
  session: Pick<SessionAnswer['data'], 'broadcastUrl' | 'recordingUrl'>;
  broadcast: string;
  recording: string;
}

const Videos = ({ session: { broadcastUrl, recordingUrl }, broadcast, recording }: VideosProps) => {
  const url = recordingUrl ?? broadcastUrl;
  return url === null ? null : (
    <a className="button quiet" href={url} rel="noopener">
      {recordingUrl === null ? broadcast : recording}
    </a>
  );
};

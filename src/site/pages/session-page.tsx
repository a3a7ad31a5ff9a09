import type { PublicQuestion, SessionAnswer } from '../../portal/client/contract';
import { instantText } from '../../portal/formats/instant';
import { QUESTION_TEXTS } from '../../public-texts/questions';
import { SESSION_PAGE_TEXTS } from '../../public-texts/session-page';
import { sessionPage as addressOf, SESSIONS_PAGE } from '../addresses';
import type { PageContent } from '../frame/page-content';
import { pathIn, siteTexts, type Site } from '../frame/site';
import { Breadcrumb } from '../parts/breadcrumb';
import { Pager } from '../parts/pager';
import { QuestionCard } from '../parts/question-card';
import { SessionDetails } from '../parts/session-details';
import { SessionHead } from '../parts/session-head';
import { sessionEvent } from './structured/session-event';

export interface SessionPageData {
  session: SessionAnswer['data'];
  /** Of the page, in the order they are called. */
  questions: PublicQuestion[];
  currentQuestion: string | null;
  page: number;
  pages: number;
}

/** A session: what was announced, its questions with their answers, and the account of all of them. */
export function sessionPage(site: Site, data: SessionPageData): PageContent {
  const { session, page } = data;
  const { language } = site;
  const path = addressOf(session.slug) + (page > 1 ? `?page=${page}` : '');
  const when = session.startsAt ? instantText(session.startsAt, language) : '';
  return {
    title: session.topic,
    description: [session.authority.name, when, session.introduction ?? '']
      .filter((part) => part !== '')
      .join('. ')
      .slice(0, 300),
    path,
    hasElements: true,
    structured: sessionEvent(site, session),
    main: (
      <div className="site-width">
        <Breadcrumb
          site={site}
          crumbs={[{ label: siteTexts(site).sessions, path: SESSIONS_PAGE }]}
        />
        <dialogue-session slug={session.slug}>
          <SessionHead site={site} session={session} />
          <div className="session-columns">
            <div>
              <Introduction site={site} session={session} />
              <Questions site={site} data={data} />
            </div>
            <div>
              <SessionDetails site={site} session={session} />
            </div>
          </div>
        </dialogue-session>
      </div>
    ),
  };
}

const Introduction = ({ site, session }: { site: Site; session: SessionAnswer['data'] }) => {
  const texts = SESSION_PAGE_TEXTS[site.language];
  if (session.introduction === null && session.themes.length === 0) return null;
  return (
    <section className="card session-section">
      <h2>{texts.introduction}</h2>
      {session.introduction && (
        <p className="words" lang="vi">
          {session.introduction}
        </p>
      )}
      {session.themes.length > 0 && (
        <>
          <h3>{texts.themes}</h3>
          <ul className="theme-list" lang="vi">
            {session.themes.map((theme) => (
              <li key={theme}>{theme}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Questions = ({ site, data }: { site: Site; data: SessionPageData }) => {
  const texts = QUESTION_TEXTS[site.language];
  const { session, questions, page, pages } = data;
  const toPage = (to: number): string =>
    pathIn(site.language, addressOf(session.slug)) + (to === 1 ? '' : `?page=${to}`);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{texts.questions}</h2>
      {questions.length === 0 && <p className="empty">{texts.none}</p>}
      <ol className="question-list">
        {questions.map((question) => (
          <li key={question.documentId}>
            <QuestionCard
              site={site}
              question={question}
              isCurrent={question.documentId === data.currentQuestion}
              isLinked
              recordingUrl={session.recordingUrl}
            />
          </li>
        ))}
      </ol>
      <Pager language={site.language} page={page} pages={pages} toPage={toPage} />
    </section>
  );
};

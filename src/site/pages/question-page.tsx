import type { PublicQuestion } from '../../portal/client/contract';
import { questionPage as addressOf, sessionPage, SESSIONS_PAGE } from '../addresses';
import { firstWords } from '../frame/first-words';
import type { PageContent } from '../frame/page-content';
import { siteTexts, type Site } from '../frame/site';
import { Breadcrumb } from '../parts/breadcrumb';
import { QuestionCard } from '../parts/question-card';
import { questionAnswers } from './structured/question-answers';

export interface QuestionPageData {
  question: PublicQuestion;
  session: { slug: string; topic: string; recordingUrl: string | null };
}

/** One public question with its answers, at an address that stays. */
export function questionPage(site: Site, { question, session }: QuestionPageData): PageContent {
  const title = firstWords(question.content);
  return {
    title,
    description: firstWords(question.answers[0]?.content ?? question.content, 280),
    path: addressOf(question.documentId),
    structured: questionAnswers(site, question),
    main: (
      <div className="site-width narrow">
        <Breadcrumb
          site={site}
          crumbs={[
            { label: siteTexts(site).sessions, path: SESSIONS_PAGE },
            { label: session.topic, path: sessionPage(session.slug), lang: 'vi' },
          ]}
        />
        <h1 lang={question.language}>{title}</h1>
        <QuestionCard site={site} question={question} recordingUrl={session.recordingUrl} />
      </div>
    ),
  };
}

import type { PublicQuestion } from '../../portal/client/contract';
import { instantText } from '../../portal/formats/instant';
import { QUESTION_TEXTS } from '../../public-texts/questions';
import { SESSION_TEXTS } from '../../public-texts/sessions';
import { questionPage } from '../addresses';
import { pathIn, siteTexts, type Site } from '../frame/site';
import { Answer } from './answer';

interface Props {
  site: Site;
  question: PublicQuestion;
  /** The question being answered now. */
  isCurrent?: boolean;
  /** Where its page is not this one. */
  isLinked?: boolean;
  recordingUrl: string | null;
}

const standingOf = ({ answers }: PublicQuestion, isCurrent: boolean) =>
  answers.length > 0 ? 'answered' : isCurrent ? 'answering' : 'waiting';

/** A public question with its answers. */
export const QuestionCard = ({ site, question, isCurrent, isLinked, recordingUrl }: Props) => {
  const { language } = site;
  const texts = QUESTION_TEXTS[language];
  const words = SESSION_TEXTS[language];
  const standing = standingOf(question, isCurrent ?? false);
  const { documentId, submissionCount, assignedAuthority } = question;

  return (
    <article className={`card question-card ${standing}`} id={`q-${documentId}`}>
      <div className="question-head">
        <h3>{texts.number(question.position)}</h3>
        <span className={`badge ${standing}`}>{texts[standing]}</span>
      </div>
      <p className="question-text words" lang={question.language}>
        {question.content}
      </p>
      <p className="question-meta">
        <span lang="vi">{question.submitterName}</span>
        <span>{words.submitters[question.submitterKind]}</span>
        <span>{words.kinds[question.kind]}</span>
        {question.theme && <span lang="vi">{question.theme}</span>}
        <span>{texts.receivedAt(instantText(question.receivedAt, language, 'short'))}</span>
        {submissionCount > 1 && <span>{texts.standsFor(submissionCount)}</span>}
        {standing !== 'answered' && assignedAuthority && (
          <span>{texts.assigned(assignedAuthority.name)}</span>
        )}
      </p>
      {question.answers.map((answer) => (
        <Answer
          key={answer.documentId}
          answer={answer}
          language={language}
          recordingUrl={recordingUrl}
        />
      ))}
      {isLinked && (
        <p className="answer-meta no-print">
          <a href={pathIn(language, questionPage(documentId))}>{siteTexts(site).permanentLink}</a>
        </p>
      )}
    </article>
  );
};

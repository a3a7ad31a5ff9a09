import type { PublicAnswer } from '../../portal/client/contract';
import { instantText, type Language } from '../../portal/formats/instant';
import { momentText, recordingMoment } from '../../portal/formats/recording-moment';
import { webAddress } from '../../portal/formats/web-address';
import { QUESTION_TEXTS } from '../../public-texts/questions';

interface Props {
  answer: PublicAnswer;
  language: Language;
  recordingUrl: string | null;
}

/** An answer with who gives it, what belongs to it, and whether it was corrected. */
export const Answer = ({ answer, language, recordingUrl }: Props) => {
  const texts = QUESTION_TEXTS[language];
  const { correctedAt, correctionNote, documents, recordingSeconds } = answer;
  const recording = webAddress(recordingUrl);
  return (
    <section className="answer">
      <h4 className="answer-who">
        <span className="label">{texts.answer}</span>
        <span lang="vi">
          <strong>{answer.answererName}</strong>, {answer.answererTitle}
          {answer.authority && ` – ${answer.authority.name}`}
        </span>
      </h4>
      <p className="answer-text words" lang="vi">
        {answer.content}
      </p>
      {documents.length > 0 && (
        <ul className="documents" aria-label={texts.documents}>
          {documents.map(({ title, url }) => (
            <li key={url}>
              <a href={url} rel="noopener nofollow" lang="vi">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
      {correctedAt && (
        <p className="notice small">
          {texts.corrected(instantText(correctedAt, language, 'short'))}
          {correctionNote && (
            <>
              : <span lang="vi">{correctionNote}</span>
            </>
          )}
        </p>
      )}
      <p className="answer-meta">
        <span>{texts.answeredAt(instantText(answer.issuedAt, language, 'short'))}</span>
        {recording !== undefined && recordingSeconds !== null && (
          <a href={recordingMoment(recording, recordingSeconds)} rel="noopener">
            {texts.watch(momentText(recordingSeconds))}
          </a>
        )}
      </p>
    </section>
  );
};

import { html, nothing, type TemplateResult } from 'lit';
import type { PublicAnswer, PublicQuestion } from '../../client/contract';
import { instantText, type Language } from '../../formats/instant';
import { momentText, recordingMoment } from '../../formats/recording-moment';
import { webAddress } from '../../formats/web-address';
import { QUESTION_TEXTS } from '../../../public-texts/questions';
import { SESSION_TEXTS } from '../../../public-texts/sessions';

export interface CardContext {
  language: Language;
  /** Of the headings. */
  level: number;
  /** Address of the system, which relative addresses of documents are below. */
  server: string;
  /** Address of the question's own page; null where there is none to link to. */
  href: string | null;
  isAnswering: boolean;
  recordingUrl: string | null;
  /** Shows the recording at a second in place; null: the link is followed. */
  watch: ((event: Event, seconds: number) => void) | null;
}

/** One question with its answers. */
export function questionCard(question: PublicQuestion, context: CardContext): TemplateResult {
  const { language, isAnswering } = context;
  const { documentId, answers } = question;
  const status = isAnswering ? 'answering' : answers.length > 0 ? 'answered' : 'waiting';
  return html`<article
    class="card question-card ${status}"
    part="question"
    id="q-${documentId}"
    aria-labelledby="n-${documentId}"
    aria-current=${isAnswering ? 'true' : nothing}
    tabindex="-1"
  >
    <header class="question-head">
      <h3 id="n-${documentId}" aria-level=${context.level}>${number(question, context)}</h3>
      <span class="badge ${status}" part="badge">${QUESTION_TEXTS[language][status]}</span>
    </header>
    <p class="question-text words" lang=${question.language}>${question.content}</p>
    ${meta(question, language)} ${answers.map((answer) => answerOf(answer, context))}
  </article>`;
}

function number({ position }: PublicQuestion, { language, href }: CardContext) {
  const text = QUESTION_TEXTS[language].number(position);
  return href === null ? text : html`<a href=${href}>${text}</a>`;
}

function meta(question: PublicQuestion, language: Language): TemplateResult {
  const texts = QUESTION_TEXTS[language];
  const { kinds, submitters } = SESSION_TEXTS[language];
  const { submitterName, submitterKind, kind, theme, receivedAt, submissionCount } = question;
  const isWaiting = question.answers.length === 0;
  return html`<p class="question-meta">
    <span><bdi lang="vi">${submitterName}</bdi> (${submitters[submitterKind].toLowerCase()})</span>
    <span>${kinds[kind]}</span>
    ${theme ? html`<span lang="vi">${theme}</span>` : nothing}
    <span
      ><time datetime=${receivedAt}
        >${texts.receivedAt(instantText(receivedAt, language, 'short'))}</time
      ></span
    >
    ${submissionCount > 1 ? html`<span>${texts.standsFor(submissionCount)}</span>` : nothing}
    ${
      isWaiting && question.assignedAuthority
        ? html`<span>${texts.assigned(question.assignedAuthority.name)}</span>`
        : nothing
    }
  </p>`;
}

function answerOf(answer: PublicAnswer, context: CardContext): TemplateResult {
  const { language, server } = context;
  const texts = QUESTION_TEXTS[language];
  const { answererName, answererTitle, authority, content, documents, issuedAt } = answer;
  const { correctedAt, correctionNote } = answer;
  return html`<div class="answer" part="answer">
    <p class="answer-who">
      <span class="label">${texts.answer}</span>
      <span lang="vi"
        ><strong>${answererName}</strong>,
        ${answererTitle}${authority ? ` – ${authority.name}` : ''}</span
      >
    </p>
    <p class="answer-text words" lang="vi">${content}</p>
    ${
      correctedAt
        ? html`<p class="notice small">
            <time datetime=${correctedAt}
              >${texts.corrected(instantText(correctedAt, language, 'short'))}</time
            >${correctionNote ? html`: <span class="words" lang="vi">${correctionNote}</span>` : nothing}
          </p>`
        : nothing
    }
    ${
      documents.length > 0
        ? html`<ul class="documents" aria-label=${texts.documents}>
            ${documents.map(
              ({ title, url }) =>
                html`<li><a href=${webAddress(url, server) ?? nothing} lang="vi">${title}</a></li>`,
            )}
          </ul>`
        : nothing
    }
    <p class="answer-meta">
      <time datetime=${issuedAt}
        >${texts.answeredAt(instantText(issuedAt, language, 'short'))}</time
      >
      ${recordingLink(answer, context)}
    </p>
  </div>`;
}

function recordingLink({ recordingSeconds }: PublicAnswer, context: CardContext) {
  const { recordingUrl, watch, language } = context;
  const address = webAddress(recordingUrl);
  if (recordingSeconds === null || address === undefined) return nothing;
  const text = QUESTION_TEXTS[language].watch(momentText(recordingSeconds));
  return html`<a
    class="no-print"
    href=${recordingMoment(address, recordingSeconds)}
    @click=${watch === null ? nothing : (event: Event) => watch(event, recordingSeconds)}
    >${text}</a
  >`;
}

/** What is left of a question that is no longer public, of the height it had. */
export const goneCard = ({ documentId }: PublicQuestion, language: Language): TemplateResult =>
  html`<article class="card question-card gone" id="q-${documentId}">
    <p>${QUESTION_TEXTS[language].gone}</p>
  </article>`;

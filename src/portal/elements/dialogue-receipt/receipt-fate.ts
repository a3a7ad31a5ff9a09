import { html, nothing, type TemplateResult } from 'lit';
import type { ReceiptFateAnswer } from '../../client/contract';
import { instantText, type Language } from '../../formats/instant';
import { FATE_TEXTS } from '../../../public-texts/fates';
import { RECEIPT_TEXTS } from '../../../public-texts/receipt';
import { questionCard, type CardContext } from '../dialogue-session/question-card';

type Fate = ReceiptFateAnswer['data'];

interface FateParts {
  language: Language;
  sessionHref: string;
  openSession: (event: Event) => void;
  card: CardContext;
}

/** What has become of one question, in words. */
export function receiptFate(data: Fate, parts: FateParts): TemplateResult {
  const { language, sessionHref, openSession } = parts;
  const texts = RECEIPT_TEXTS[language];
  const { fate, session, receivedAt, publicQuestion } = data;
  const isAnswered = (publicQuestion?.answers.length ?? 0) > 0;
  const isWaiting = publicQuestion !== null && !isAnswered;
  return html`<div class="notice ${moods[fate] ?? ''}" part="fate">
      <p><strong>${isAnswered ? texts.answered : FATE_TEXTS[language].told[fate]}</strong></p>
      ${isWaiting ? html`<p>${texts.waiting}</p>` : nothing} ${reasons(data, language)}
    </div>
    <dl class="facts">
      <div>
        <dt>${texts.session}</dt>
        <dd><a href=${sessionHref} @click=${openSession} lang="vi">${session.topic}</a></dd>
      </div>
      <div>
        <dt>${texts.receivedAt}</dt>
        <dd><time datetime=${receivedAt}>${instantText(receivedAt, language)}</time></dd>
      </div>
    </dl>
    ${timeline(data, language)}
    ${
      publicQuestion
        ? html`<h3>${texts.question}</h3>
            ${questionCard(publicQuestion, parts.card)}`
        : nothing
    }`;
}

const moods: Partial<Record<Fate['fate'], string>> = {
  accepted: 'good',
  merged: 'good',
  answered_privately: 'good',
  rejected: 'error',
  transferred: 'warning',
  withdrawn: 'warning',
};

function reasons({ rejection, transferredTo, note }: Fate, language: Language) {
  const texts = RECEIPT_TEXTS[language];
  const reason = rejection && (language === 'en' ? rejection.messageEn : rejection.message);
  return [
    reason ? html`<p>${texts.reason}: ${reason}</p>` : nothing,
    transferredTo
      ? html`<p>${texts.transferredTo}: <strong lang="vi">${transferredTo}</strong></p>`
      : nothing,
    note ? html`<p>${texts.note}: <span class="words" lang="vi">${note}</span></p>` : nothing,
    rejection ? html`<p>${texts.turnTo}</p>` : nothing,
  ];
}

function timeline({ timeline: events }: Fate, language: Language) {
  const texts = RECEIPT_TEXTS[language];
  if (events.length === 0) return nothing;
  return html`<h3>${texts.steps}</h3>
    <ol class="timeline" part="timeline">
      ${events.map(
        ({ kind, at, authority }) =>
          html`<li>
            ${texts.happened[kind](authority)}
            <time datetime=${at}>${instantText(at, language)}</time>
          </li>`,
      )}
    </ol>`;
}

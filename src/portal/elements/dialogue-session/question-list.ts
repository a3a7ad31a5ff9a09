import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PublicQuestion } from '../../client/contract';
import { QUESTION_TEXTS } from '../../../public-texts/questions';
import { goneCard, questionCard, type CardContext } from './question-card';

interface ListParts {
  /** Those that fit the filter. */
  fitting: readonly PublicQuestion[];
  /** How many of them are drawn. */
  limit: number;
  /** Of all there are. */
  total: number;
  gone: ReadonlySet<string>;
  contextOf: (question: PublicQuestion) => CardContext;
  more: () => void;
}

/** The questions in run order; the first so many, and more when they are asked for. */
export function questionList(
  { fitting, limit, total, gone, contextOf, more }: ListParts,
  language: CardContext['language'],
): TemplateResult {
  const texts = QUESTION_TEXTS[language];
  const rest = fitting.length - limit;
  if (total === 0) return html`<p class="empty">${texts.none}</p>`;
  return html`<p class="small muted" role="status">
      ${fitting.length < total ? texts.shown(fitting.length, total) : nothing}
    </p>
    ${fitting.length === 0 ? html`<p class="empty">${texts.noMatch}</p>` : nothing}
    <ol class="question-list">
      ${repeat(
        fitting.slice(0, limit),
        ({ documentId }) => documentId,
        (question) =>
          html`<li>
            ${
              gone.has(question.documentId)
                ? goneCard(question, language)
                : questionCard(question, contextOf(question))
            }
          </li>`,
      )}
    </ol>
    <p class="pages no-print">
      ${
        rest > 0
          ? html`<button class="button quiet" type="button" part="button" @click=${more}>
              ${texts.more(rest)}
            </button>`
          : nothing
      }
    </p>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { DialogueError } from '../../client/dialogue-client';
import type { Language } from '../../formats/instant';
import { READING_TEXTS } from '../../../public-texts/reading';

/** What went wrong, in a sentence for the reader. */
export function errorSentence(error: unknown, language: Language): string {
  const texts = READING_TEXTS[language];
  if (!(error instanceof DialogueError)) return texts.offline;
  const { message, details, retryAfterSeconds } = error;
  const said = language === 'en' ? details.messageEn : message;
  const wait = retryAfterSeconds === null ? '' : ` ${texts.wait(retryAfterSeconds)}`;
  return (said || texts.failed) + wait;
}

/** Says what went wrong, with a way to try once more. */
export const errorNotice = (
  error: unknown,
  language: Language,
  retry?: () => void,
): TemplateResult => html`
  <div class="notice error" role="alert" part="error">
    <p>${errorSentence(error, language)}</p>
    ${
      retry
        ? html`<button class="button quiet no-print" type="button" part="button" @click=${retry}>
            ${READING_TEXTS[language].retry}
          </button>`
        : nothing
    }
  </div>
`;

/** Stands until there is something to show: what the page itself has between the tags, or a word. */
export const loading = (language: Language): TemplateResult => html`
  <slot><p class="loading" role="status">${READING_TEXTS[language].loading}</p></slot>
`;

/** From one page of a list to the next. */
export function pages(
  { page, pages: all }: { page: number; pages: number },
  language: Language,
  turn: (page: number) => void,
): TemplateResult | typeof nothing {
  const texts = READING_TEXTS[language];
  if (all <= 1) return nothing;
  const button = (text: string, to: number, isPossible: boolean): TemplateResult => html`
    <button
      class="button quiet"
      type="button"
      part="button"
      ?disabled=${!isPossible}
      @click=${() => turn(to)}
    >
      ${text}
    </button>
  `;
  return html`<nav class="pages no-print" aria-label=${texts.pages}>
    ${button(texts.previous, page - 1, page > 1)}
    <span>${texts.page(page, all)}</span>
    ${button(texts.next, page + 1, page < all)}
  </nav>`;
}

import { html, type TemplateResult } from 'lit';
import type { Language } from '../../formats/instant';
import { RECEIPT_TEXTS } from '../../../public-texts/receipt';

/** Asks once more before a question is taken back; a modal dialog keeps the focus and gives it back. */
export function withdrawal(
  language: Language,
  isGoing: boolean,
  withdraw: () => void,
): TemplateResult {
  const texts = RECEIPT_TEXTS[language];
  const dialogOf = (event: Event): HTMLDialogElement =>
    (event.target as Element).closest('.withdrawal')!.querySelector('dialog')!;
  return html`<div class="withdrawal">
    <button
      class="button quiet"
      type="button"
      part="button"
      ?disabled=${isGoing}
      @click=${(event: Event) => dialogOf(event).showModal()}
    >
      ${texts.withdraw}
    </button>
    <dialog class="card" aria-labelledby="ask" aria-describedby="hint-withdraw">
      <h3 id="ask">${texts.withdrawAsk}</h3>
      <p id="hint-withdraw">${texts.withdrawHint}</p>
      <p class="row">
        <button
          class="button quiet"
          type="button"
          part="button"
          autofocus
          @click=${(event: Event) => dialogOf(event).close()}
        >
          ${texts.withdrawNo}
        </button>
        <button
          class="button"
          type="button"
          part="button"
          @click=${(event: Event) => {
            dialogOf(event).close();
            withdraw();
          }}
        >
          ${texts.withdrawYes}
        </button>
      </p>
    </dialog>
  </div>`;
}

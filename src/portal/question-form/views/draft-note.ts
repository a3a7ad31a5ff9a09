import { html, nothing, type TemplateResult } from 'lit';
import { isWorthKeeping } from '../entry';
import type { FormScreen } from '../form-screen';

/** What the browser keeps of this, and how to have it keep nothing. */
export function draftNote(screen: FormScreen): TemplateResult {
  const { texts, isKept, entry } = screen;
  return html`<div class="draft" part="draft">
    <p class="small muted">${isKept ? texts.draft.kept : texts.draft.unkept}</p>
    <div class="row">
      <label class="choice">
        <input
          type="checkbox"
          name="unkept"
          .checked=${!isKept}
          @change=${(event: Event) => screen.setKept(!(event.target as HTMLInputElement).checked)}
        />
        <span>${texts.draft.doNotKeep}</span>
      </label>
      ${
        isWorthKeeping(entry)
          ? html`<button type="button" class="button quiet" @click=${() => screen.discard()}>
              ${texts.draft.discard}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

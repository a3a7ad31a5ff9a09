import { html, nothing, type TemplateResult } from 'lit';
import type { FormScreen } from '../form-screen';
import { describedBy, faultOf, isWrong, labelText } from './field';

type ChosenField = 'submitterKind' | 'kind' | 'publicName';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** A group of radio buttons; one of them is to be chosen. */
export function choices(
  screen: FormScreen,
  field: ChosenField,
  options: readonly Choice[],
): TemplateResult {
  return html`<fieldset
    class="choices ${isWrong(screen, field) ? 'wrong' : ''}"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${isWrong(screen, field) ? 'true' : nothing}
    aria-describedby=${describedBy(screen, field)}
  >
    <legend>${labelText(screen, field)}</legend>
    <div class="options">
      ${options.map(
        ({ value, label, hint }) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${field}
              value=${value}
              .checked=${screen.entry[field] === value}
              @change=${() => screen.change({ [field]: value })}
            />
            <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
          </label>`,
      )}
    </div>
    ${faultOf(screen, field)}
  </fieldset>`;
}

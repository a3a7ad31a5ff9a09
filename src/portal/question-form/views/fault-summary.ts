import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../../../public-texts/filled';
import type { FormScreen } from '../form-screen';
import { fieldId } from './field';

/** Everything that is wrong, each leading to its field. */
export function faultSummary(screen: FormScreen): TemplateResult | typeof nothing {
  const { texts, faults } = screen;
  if (faults.length === 0) return nothing;
  return html`<div class="notice error" id="faults" role="alert" tabindex="-1" part="faults">
    <h3>${filled(texts.faults.title, { count: faults.length })}</h3>
    <ul>
      ${faults.map(({ field, text }) =>
        field === null
          ? html`<li>${text}</li>`
          : html`<li>
              <a
                href="#${fieldId(field)}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  screen.focusField(field);
                }}
                >${text}</a
              >
            </li>`,
      )}
    </ul>
  </div>`;
}

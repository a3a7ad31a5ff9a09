import { html, nothing, type TemplateResult } from 'lit';
import type { FormScreen } from '../form-screen';
import { describedBy, faultOf, fieldId, isWrong, labelText, optionalMark } from './field';

interface Option {
  value: string;
  label: string;
}

/** A list to choose from; the first option leaves it open. */
export function selection(
  screen: FormScreen,
  field: 'theme' | 'authority',
  options: readonly Option[],
  hint?: string,
): TemplateResult {
  const id = fieldId(field);
  return html`<div class="field ${isWrong(screen, field) ? 'wrong' : ''}">
    <label for=${id}>${labelText(screen, field)}${optionalMark(screen)}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <select
      id=${id}
      name=${field}
      aria-invalid=${isWrong(screen, field) ? 'true' : nothing}
      aria-describedby=${describedBy(screen, field, hint ? [`${id}-hint`] : [])}
      @change=${(event: Event) =>
        screen.change({ [field]: (event.target as HTMLSelectElement).value })}
    >
      ${options.map(
        ({ value, label }) =>
          html`<option
            lang=${value === '' ? nothing : 'vi'}
            value=${value}
            ?selected=${screen.entry[field] === value}
          >
            ${label}
          </option>`,
      )}
    </select>
    ${faultOf(screen, field)}
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import type { Facet } from '../../client/contract';

interface Choice {
  /** Unique within the element. */
  id: string;
  label: string;
  /** What choosing none is called. */
  all: string;
  options: readonly Facet[];
  chosen: string;
  choose: (value: string) => void;
}

/** A filter with one value or none; what was chosen stays among the options when nothing has it any more. */
export function choice({ id, label, all, options, chosen, choose }: Choice): TemplateResult {
  const isListed = chosen === '' || options.some(({ value }) => value === chosen);
  const listed = isListed ? options : [...options, { value: chosen, label: chosen, count: 0 }];
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      part="input"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${chosen === ''}>${all}</option>
      ${listed.map(
        ({ value, label: text, count }) =>
          html`<option value=${value} ?selected=${value === chosen}>
            ${text}${count > 0 ? ` (${count})` : ''}
          </option>`,
      )}
    </select>
  </div>`;
}

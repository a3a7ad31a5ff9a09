import { html, nothing, type TemplateResult } from 'lit';
import type { EntryField } from '../entry';
import { fieldLabel } from '../field-label';
import type { FormScreen } from '../form-screen';

export const fieldId = (field: EntryField): string => `question-${field}`;

export const isWrong = (screen: FormScreen, field: EntryField): boolean =>
  screen.faults.some((fault) => fault.field === field);

/** What an input is described by: its hints, and what is wrong with it. */
export const describedBy = (
  screen: FormScreen,
  field: EntryField,
  hints: readonly string[] = [],
): string | typeof nothing => {
  const ids = [...hints, ...(isWrong(screen, field) ? [`${fieldId(field)}-fault`] : [])];
  return ids.length === 0 ? nothing : ids.join(' ');
};

/** What is wrong with a field, beside it. */
export const faultOf = (screen: FormScreen, field: EntryField): TemplateResult | typeof nothing => {
  const faults = screen.faults.filter((fault) => fault.field === field);
  return faults.length === 0
    ? nothing
    : html`<div class="fault" id="${fieldId(field)}-fault">
        ${faults.map(({ text }) => html`<p>${text}</p>`)}
      </div>`;
};

export const optionalMark = (screen: FormScreen): TemplateResult =>
  html` <span class="muted">${screen.texts.optional}</span>`;

export const labelText = (screen: FormScreen, field: EntryField): string =>
  fieldLabel(screen.texts, field, screen.entry.submitterKind);

interface LineField {
  field: 'name' | 'representative' | 'address' | 'telephone' | 'email';
  need: 'required' | 'alternative' | 'optional';
  autocomplete: string;
  type?: string;
  /** Lines shown; a text of several is stored as one. */
  rows?: number;
  hints?: readonly string[];
}

/** A labelled line of text. */
export function lineField(screen: FormScreen, line: LineField): TemplateResult {
  const { field, need, autocomplete, type = 'text', rows = 0, hints = [] } = line;
  const id = fieldId(field);
  const typed = (event: Event): void =>
    screen.change({ [field]: (event.target as HTMLInputElement).value });
  const invalid = isWrong(screen, field) ? 'true' : nothing;
  const description = describedBy(screen, field, hints);
  return html`<div class="field ${isWrong(screen, field) ? 'wrong' : ''}">
    <label for=${id}>
      ${labelText(screen, field)}${need === 'optional' ? optionalMark(screen) : nothing}
    </label>
    ${
      rows > 0
        ? html`<textarea
            id=${id}
            name=${field}
            class="short"
            rows=${rows}
            autocomplete=${autocomplete as never}
            aria-required=${need === 'required' ? 'true' : nothing}
            aria-invalid=${invalid}
            aria-describedby=${description}
            .value=${screen.entry[field]}
            @input=${typed}
          ></textarea>`
        : html`<input
            id=${id}
            name=${field}
            type=${type}
            autocomplete=${autocomplete as never}
            aria-required=${need === 'required' ? 'true' : nothing}
            aria-invalid=${invalid}
            aria-describedby=${description}
            .value=${screen.entry[field]}
            @input=${typed}
          />`
    }
    ${faultOf(screen, field)}
  </div>`;
}

import { html, type nothing, type TemplateResult } from 'lit';
import { SUBMITTER_KINDS } from '../../../domain/submission/submitter';
import { filled } from '../../../public-texts/filled';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import { alternatives, askedFields, type AskedField } from '../asked-fields';
import { fieldLabels } from '../field-label';
import type { FormScreen } from '../form-screen';
import { choices } from './choices';
import { lineField } from './field';

/** Who asks; the kind of submitter decides what else is asked. */
export function submitterPart(screen: FormScreen): TemplateResult {
  const { texts, entry, session, language } = screen;
  const { requiredFields } = session.form;
  const kind = entry.submitterKind;
  const asked = askedFields(requiredFields, kind);
  return html`<section class="card" aria-labelledby="part-submitter">
    <h3 id="part-submitter">${texts.sections.submitter}</h3>
    ${choices(
      screen,
      'submitterKind',
      SUBMITTER_KINDS.map((value) => ({ value, label: SESSION_TEXTS[language].submitters[value] })),
    )}
    ${asked.filter(({ field }) => !isContact(field)).map((one) => askedLine(screen, one))}
    ${alternatives(requiredFields, kind).map(
      (fields, index) =>
        html`<p class="hint" id="contacts-${index}">
          ${filled(texts.hints.contacts, { fields: fieldLabels(texts, fields, kind) })}
        </p>`,
    )}
    <div class="pair">
      ${asked.filter(({ field }) => isContact(field)).map((one) => askedLine(screen, one))}
    </div>
    <p class="hint">${texts.hints.private}</p>
    ${trap(screen)}
  </section>`;
}

const isContact = (field: string): boolean => field === 'telephone' || field === 'email';

function askedLine(screen: FormScreen, { field, need }: AskedField): TemplateResult {
  const isPerson = screen.entry.submitterKind === 'individual';
  const hints =
    need === 'alternative'
      ? alternatives(screen.session.form.requiredFields, screen.entry.submitterKind).flatMap(
          (fields, index) => (fields.includes(field) ? [`contacts-${index}`] : []),
        )
      : [];
  switch (field) {
    case 'name':
      return lineField(screen, {
        field,
        need,
        hints,
        autocomplete: isPerson ? 'name' : 'organization',
      });
    case 'representative':
      return lineField(screen, { field, need, hints, autocomplete: 'name' });
    case 'address':
      return lineField(screen, { field, need, hints, autocomplete: 'street-address', rows: 2 });
    case 'telephone':
      return lineField(screen, { field, need, hints, autocomplete: 'tel', type: 'tel' });
    case 'email':
      return lineField(screen, { field, need, hints, autocomplete: 'email', type: 'email' });
  }
}

/** Seen by programs that fill in whatever there is, and by nobody else. */
const trap = (screen: FormScreen): TemplateResult | typeof nothing =>
  html`<div class="trap" aria-hidden="true">
    <input
      name="website"
      tabindex="-1"
      autocomplete="off"
      .value=${screen.trap}
      @input=${(event: Event) => screen.setTrap((event.target as HTMLInputElement).value)}
    />
  </div>`;

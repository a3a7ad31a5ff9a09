import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../../../public-texts/filled';
import type { FormScreen } from '../form-screen';
import { describedBy, faultOf, fieldId, isWrong, labelText } from './field';

/** The text of the consent in full, and a tick that only the submitter sets. */
export function consentPart(screen: FormScreen): TemplateResult {
  const { texts, entry, session, language } = screen;
  const { consent } = session.form;
  const id = fieldId('consent');
  const ticked = (event: Event): void =>
    screen.change({
      consentVersion: (event.target as HTMLInputElement).checked ? consent.version : null,
    });
  return html`<section class="card" aria-labelledby="part-consent">
    <h3 id="part-consent">${texts.sections.consent}</h3>
    <div id="${id}-text" class="consent">
      <p class="words">${consent[language]}</p>
      <p class="muted small">${filled(texts.consentVersion, { version: consent.version })}</p>
    </div>
    <div class="field ${isWrong(screen, 'consent') ? 'wrong' : ''}">
      <label class="choice" for=${id}>
        <input
          id=${id}
          type="checkbox"
          name="consent"
          aria-required="true"
          aria-invalid=${isWrong(screen, 'consent') ? 'true' : nothing}
          aria-describedby=${describedBy(screen, 'consent', [`${id}-text`])}
          .checked=${entry.consentVersion === consent.version}
          @change=${ticked}
        />
        <span>${labelText(screen, 'consent')}</span>
      </label>
      ${faultOf(screen, 'consent')}
    </div>
  </section>`;
}

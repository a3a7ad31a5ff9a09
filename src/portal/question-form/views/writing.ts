import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../../../public-texts/filled';
import { instantText } from '../../formats/instant';
import type { FormScreen } from '../form-screen';
import { consentPart } from './consent-part';
import { draftNote } from './draft-note';
import { faultSummary } from './fault-summary';
import { otherWays } from './other-ways';
import { publicNamePart } from './public-name-part';
import { questionPart } from './question-part';
import { submitterPart } from './submitter-part';
import { troubleNote } from './trouble-note';

/** The form itself. */
export function writing(screen: FormScreen): TemplateResult {
  const { texts, session, language } = screen;
  const { closesAt } = session.window;
  return html`<form
    novalidate
    part="form"
    @submit=${(event: Event) => {
      event.preventDefault();
      screen.review();
    }}
  >
    ${faultSummary(screen)} ${troubleNote(screen)} ${pauseNote(screen)}
    ${
      closesAt === null
        ? nothing
        : html`<p class="muted">
            ${filled(texts.intake.until, { instant: instantText(session.plannedEndAt ?? closesAt, language) })}
          </p>`
    }
    ${screen.wasRestored ? html`<p class="notice good">${texts.draft.restored}</p>` : nothing}
    ${questionPart(screen)} ${submitterPart(screen)} ${publicNamePart(screen)}
    ${consentPart(screen)}
    <p class="actions"><button class="button">${texts.review.title}</button></p>
    ${draftNote(screen)}
  </form>`;
}

function pauseNote(screen: FormScreen): TemplateResult | typeof nothing {
  const { session, texts, language } = screen;
  if (session.intakePaused === null) return nothing;
  const { notice, noticeEn } = session.intakePaused;
  return html`<div class="notice warning">
    <p>${texts.intake.paused}</p>
    <p>${language === 'en' ? (noticeEn ?? notice) : notice}</p>
    ${otherWays(screen)}
  </div>`;
}

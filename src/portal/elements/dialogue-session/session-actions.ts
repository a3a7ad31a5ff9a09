import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../formats/instant';
import { webAddress } from '../../formats/web-address';
import { SESSION_PAGE_TEXTS } from '../../../public-texts/session-page';
import type { SessionFacts } from './session-facts';

interface Actions {
  language: Language;
  /** Address of the system, which addresses may be below. */
  server: string;
  askHref: string;
  ask: (event: Event) => void;
  share: () => void;
  /** What came of sharing. */
  said: string;
}

/** What a reader may do with the session: ask, share, print, note it down. */
export function sessionActions(session: SessionFacts, actions: Actions): TemplateResult {
  const { language, server, share, said } = actions;
  const texts = SESSION_PAGE_TEXTS[language];
  const calendar = webAddress(session.calendarUrl ?? null, server);
  return html`${intake(session, actions)}
    <p class="session-actions no-print">
      ${mayAsk(session) ? askButton(actions) : nothing}
      <button class="button quiet" type="button" part="button" @click=${share}>
        ${texts.share}
      </button>
      ${calendar ? html`<a class="button quiet" part="button" href=${calendar}>${texts.calendar}</a>` : nothing}
      <button class="button quiet" type="button" part="button" @click=${() => print()}>
        ${texts.print}
      </button>
    </p>
    <p class="small muted words" role="status">${said}</p>`;
}

const mayAsk = ({ window, intakePaused }: SessionFacts): boolean => window.isOpen && !intakePaused;

const askButton = ({ language, askHref, ask }: Actions): TemplateResult =>
  html`<slot name="ask"
    ><a class="button" part="button" href=${askHref} @click=${ask}
      >${SESSION_PAGE_TEXTS[language].ask}</a
    ></slot
  >`;

/** Why nobody can ask now, where that is not plain. */
function intake({ window, state, intakePaused }: SessionFacts, { language }: Actions) {
  const texts = SESSION_PAGE_TEXTS[language];
  if (window.isOpen && intakePaused) {
    const { notice, noticeEn } = intakePaused;
    const said = (language === 'en' ? noticeEn : notice) ?? texts.intakePaused;
    return html`<p class="notice warning">${said}</p>`;
  }
  if (window.isOpen || state === 'cancelled') return nothing;
  return html`<p class="muted">${texts.intakeClosed}</p>`;
}

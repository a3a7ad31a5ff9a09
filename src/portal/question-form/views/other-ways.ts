import { html, nothing, type TemplateResult } from 'lit';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import type { IntakeChannel } from '../../client/contract';
import type { FormScreen } from '../form-screen';

/**
 * The session's other channels, to be called or written to at once. One that is over takes nothing by them
 * either: then where the next ones are.
 */
export function otherWays(screen: FormScreen, isOver = false): TemplateResult {
  const { texts, language, session } = screen;
  const others = session.intakeChannels.filter(({ channel }) => channel !== 'portal');
  const { channels } = SESSION_TEXTS[language];
  return html`${
    isOver
      ? html`<p><a href=${screen.page('/phien')}>${texts.trouble.otherSessions}</a></p>`
      : nothing
  }
  ${
    others.length === 0
      ? nothing
      : html`<p>${isOver ? texts.trouble.board : texts.trouble.otherWays}</p>
          <ul>
            ${others.map((one) => html`<li>${channels[one.channel]}: ${reachable(one)}</li>`)}
          </ul>`
  }`;
}

function reachable({ channel, address }: IntakeChannel): TemplateResult | string {
  if (channel === 'email' && /^[^\s@<>]+@[^\s@<>]+$/.test(address)) {
    return html`<a href="mailto:${address}">${address}</a>`;
  }
  if (channel === 'telephone' && /^[0-9+()./ -]+$/.test(address)) {
    return html`<a href="tel:${address.replace(/[^0-9+]/g, '')}">${address}</a>`;
  }
  return html`<span class="words" lang="vi">${address}</span>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import type { IntakeChannel } from '../../client/contract';
import type { FormScreen } from '../form-screen';

/** The session's other channels, to be called or written to at once. */
export function otherWays({
  texts,
  language,
  session,
}: FormScreen): TemplateResult | typeof nothing {
  const others = session.intakeChannels.filter(({ channel }) => channel !== 'portal');
  if (others.length === 0) return nothing;
  return html`<p>${texts.trouble.otherWays}</p>
    <ul>
      ${others.map(
        (one) => html`<li>${SESSION_TEXTS[language].channels[one.channel]}: ${reachable(one)}</li>`,
      )}
    </ul>`;
}

function reachable({ channel, address }: IntakeChannel): TemplateResult | string {
  if (channel === 'email' && /^[^\s@<>]+@[^\s@<>]+$/.test(address)) {
    return html`<a href="mailto:${address}">${address}</a>`;
  }
  if (channel === 'telephone' && /^[0-9+()./ -]+$/.test(address)) {
    return html`<a href="tel:${address.replace(/[^0-9+]/g, '')}">${address}</a>`;
  }
  return html`<span class="words">${address}</span>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../../../public-texts/filled';
import type { FormScreen } from '../form-screen';

/** How far the sending has come, and the way to stop it. */
export function sending(screen: FormScreen): TemplateResult {
  const { texts, sending: stage } = screen;
  const fraction = stage.stage === 'sending' ? stage.fraction : null;
  return html`<div class="card stack" part="sending">
    <h3 tabindex="-1" id="sending-title">${texts.sending.title}</h3>
    <p role="status">${sentence(screen)}</p>
    ${
      stage.stage === 'waiting'
        ? nothing
        : html`<progress
            aria-labelledby="sending-title"
            max="1"
            .value=${fraction ?? nothing}
            value=${fraction ?? nothing}
          ></progress>`
    }
    <p class="muted">${texts.sending.safe}</p>
    <button type="button" class="button quiet" @click=${() => screen.cancel()}>
      ${texts.sending.cancel}
    </button>
  </div>`;
}

function sentence({ texts, sending: stage }: FormScreen): string {
  if (stage.stage !== 'waiting') return texts.sending[stage.stage];
  return stage.because === 'offline'
    ? texts.sending.offline
    : filled(texts.sending[stage.because], { seconds: stage.seconds });
}

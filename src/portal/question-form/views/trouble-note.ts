import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../../../public-texts/filled';
import { instantText } from '../../formats/instant';
import type { FormScreen, Trouble } from '../form-screen';
import { sentenceOf } from '../shown-fault';
import { otherWays } from './other-ways';

const OVER = ['INTAKE_CLOSED', 'INTAKE_CANCELLED'];

/** Why the question was not sent, when it may be sent again, and how to ask otherwise. */
export function troubleNote(screen: FormScreen): TemplateResult | typeof nothing {
  const { texts, trouble, language } = screen;
  if (trouble === null) return nothing;
  const isRefusal = trouble.kind === 'refused';
  return html`<div class="notice warning" id="trouble" role="alert" tabindex="-1" part="trouble">
    ${trouble.kind === 'consentChanged' ? nothing : html`<h3>${texts.trouble.title}</h3>`}
    ${sentences(screen, trouble).map((sentence) => html`<p>${sentence}</p>`)}
    ${
      isRefusal && trouble.retryAt !== null
        ? html`<p>
            ${filled(texts.trouble.retryAt, { instant: instantText(trouble.retryAt, language) })}
          </p>`
        : nothing
    }
    <p>${texts.trouble.kept}</p>
    ${isRefusal || trouble.kind === 'unreachable' ? html`${otherWays(screen, isRefusal && OVER.includes(trouble.details.code))}${copyButton(screen)}` : nothing}
  </div>`;
}

function sentences(screen: FormScreen, trouble: Trouble): string[] {
  const { texts, language, lacksFiles } = screen;
  if (trouble.kind !== 'refused') {
    const isMissingFiles = trouble.kind === 'unsettled' && lacksFiles;
    return [texts.trouble[trouble.kind], ...(isMissingFiles ? [texts.trouble.unsettledFiles] : [])];
  }
  const { details, message } = trouble;
  const notice = (language === 'en' && details.noticeEn) || details.notice;
  return [sentenceOf(details, message, screen), ...(typeof notice === 'string' ? [notice] : [])];
}

export const copyButton = (screen: FormScreen): TemplateResult =>
  html`<button type="button" class="button quiet" @click=${() => screen.copyText()}>
    ${screen.texts.trouble.copyText}
  </button>`;

import { html, type TemplateResult } from 'lit';
import type { DialogueQuestionForm } from '../../elements/dialogue-question-form';
import { closed } from './closed';
import { receipt } from './receipt';
import { review } from './review';
import { sending } from './sending';
import { writing } from './writing';

/** The step a question is at; before the form is there, what the page had in its place. */
export function formView(form: DialogueQuestionForm): TemplateResult {
  const { texts } = form;
  switch (form.stage) {
    case 'loading':
      return html`<slot><p class="muted">${texts.intake.loading}</p></slot>`;
    case 'unknown':
      return html`<p class="notice">${texts.intake.unknown}</p>`;
    case 'unreadable':
      return html`<div class="notice warning">
          <p>${texts.intake.unreadable}</p>
          <button class="button quiet" @click=${() => void form.reload()}>
            ${texts.trouble.again}
          </button>
        </div>
        <slot></slot>`;
    default:
      return html`<p class="unseen" role="status">${form.said}</p>
        ${form.stage === 'received' ? receipt(form) : html`${title(form)}${step(form)}`}`;
  }
}

/** Of the first level where the page had one in its place. */
function title(form: DialogueQuestionForm): TemplateResult {
  const { texts, session } = form;
  const heading =
    form.querySelector('h1') === null
      ? html`<h2 id="form-title" tabindex="-1" part="title">${texts.title}</h2>`
      : html`<h1 id="form-title" tabindex="-1" part="title">${texts.title}</h1>`;
  return html`${heading}
    <p>${texts.receipt.session}: <strong class="words" lang="vi">${session.topic}</strong></p>`;
}

function step(form: DialogueQuestionForm): TemplateResult {
  switch (form.stage) {
    case 'reviewing':
      return review(form);
    case 'sending':
      return sending(form);
    default:
      return form.session.window.isOpen ? writing(form) : closed(form);
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../../../public-texts/filled';
import { bytesText } from '../../formats/bytes';
import { ACCEPTED_FILES } from '../check-files';
import type { FormScreen } from '../form-screen';
import { describedBy, faultOf, fieldId, isWrong, labelText, optionalMark } from './field';

/** The files that go with a question: chosen, named with their size, and taken away again. */
export function filesField(screen: FormScreen): TemplateResult {
  const { texts, language, files, session } = screen;
  const { maxFiles, maxTotalBytes } = session.form.attachments;
  const id = fieldId('attachments');
  const size = bytesText(maxTotalBytes, language);
  return html`<div class="field ${isWrong(screen, 'attachments') ? 'wrong' : ''}">
    <label for=${id}>${labelText(screen, 'attachments')}${optionalMark(screen)}</label>
    <p class="hint" id="${id}-hint">
      ${filled(texts.hints.attachments, { files: maxFiles, size })}
    </p>
    <span class="button quiet file-button">
      ${texts.files.choose}
      <input
        id=${id}
        name="attachments"
        type="file"
        multiple
        accept=${ACCEPTED_FILES}
        aria-invalid=${isWrong(screen, 'attachments') ? 'true' : nothing}
        aria-describedby=${describedBy(screen, 'attachments', [`${id}-hint`])}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          screen.addFiles([...(input.files ?? [])]);
          input.value = '';
        }}
      />
    </span>
    ${faultOf(screen, 'attachments')}
    ${
      files.length === 0
        ? nothing
        : html`<ul class="files plain-list" aria-label=${texts.files.chosen}>
            ${files.map((file) => chosenFile(screen, file))}
          </ul>`
    }
  </div>`;
}

const chosenFile = (screen: FormScreen, file: File): TemplateResult =>
  html`<li>
    <span class="words">${file.name}</span>
    <span class="muted">${bytesText(file.size, screen.language)}</span>
    <button
      type="button"
      class="button quiet icon"
      aria-label=${filled(screen.texts.files.remove, { name: file.name })}
      @click=${() => screen.removeFile(file)}
    >
      ×
    </button>
  </li>`;

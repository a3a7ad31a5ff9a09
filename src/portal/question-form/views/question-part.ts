import { html, nothing, type TemplateResult } from 'lit';
import { QUESTION_KINDS } from '../../../domain/question/kind';
import { filled } from '../../../public-texts/filled';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import { charactersLeft } from '../check-entry';
import type { FormScreen } from '../form-screen';
import { choices } from './choices';
import { describedBy, faultOf, fieldId, isWrong, labelText } from './field';
import { filesField } from './files-field';
import { selection } from './selection';
import { similarList } from './similar-list';

/** What is asked, of whom, and with which files. */
export function questionPart(screen: FormScreen): TemplateResult {
  const { texts, session, language } = screen;
  const { themes, authorities } = session.form;
  return html`<section class="card" aria-labelledby="part-question">
    <h3 id="part-question">${texts.sections.question}</h3>
    ${contentField(screen)} ${similarList(screen)}
    ${choices(
      screen,
      'kind',
      QUESTION_KINDS.map((value) => ({
        value,
        label: SESSION_TEXTS[language].kinds[value],
        hint: texts.kindHints[value],
      })),
    )}
    <div class="pair">
      ${
        themes.length === 0
          ? nothing
          : selection(screen, 'theme', [
              { value: '', label: texts.anyTheme },
              ...themes.map((theme) => ({ value: theme, label: theme })),
            ])
      }
      ${
        authorities.length < 2
          ? nothing
          : selection(screen, 'authority', [
              { value: '', label: texts.anyAuthority },
              ...authorities.map(({ slug, name }) => ({ value: slug, label: name })),
            ])
      }
    </div>
    ${filesField(screen)}
  </section>`;
}

function contentField(screen: FormScreen): TemplateResult {
  const { texts, entry, session } = screen;
  const id = fieldId('content');
  const left = charactersLeft(entry.content, session.form.longestContent);
  const sentence = left < 0 ? texts.exceeding : texts.remaining;
  const count = Math.abs(left).toLocaleString(screen.language === 'vi' ? 'vi-VN' : 'en-GB');
  return html`<div class="field ${isWrong(screen, 'content') ? 'wrong' : ''}">
    <label for=${id}>${labelText(screen, 'content')}</label>
    <p class="hint" id="${id}-hint">${texts.hints.content}</p>
    <textarea
      id=${id}
      name="content"
      rows="8"
      autocomplete="off"
      aria-required="true"
      aria-invalid=${isWrong(screen, 'content') ? 'true' : nothing}
      aria-describedby=${describedBy(screen, 'content', [`${id}-hint`, `${id}-left`])}
      .value=${entry.content}
      @input=${(event: Event) =>
        screen.change({ content: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    <p class="hint left ${left < 0 ? 'over' : ''}" id="${id}-left">
      ${filled(sentence, { count })}
    </p>
    ${faultOf(screen, 'content')}
  </div>`;
}

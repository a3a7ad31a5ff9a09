import { html, type TemplateResult } from 'lit';
import type { PublicQuestion } from '../../client/contract';
import type { Language } from '../../formats/instant';
import { QUESTION_TEXTS } from '../../../public-texts/questions';
import { READING_TEXTS } from '../../../public-texts/reading';
import { choice } from '../reading/choice';
import { authoritiesIn, themesIn, type QuestionFilter } from './question-filter';

/** What narrows the questions down; what is typed stays whatever arrives. */
export function questionFilterForm(
  questions: readonly PublicQuestion[],
  filter: QuestionFilter,
  language: Language,
  change: (change: Partial<QuestionFilter>) => void,
): TemplateResult {
  const texts = QUESTION_TEXTS[language];
  const { all } = READING_TEXTS[language];
  const answered = questions.filter(({ answers }) => answers.length > 0).length;
  return html`<div class="filters no-print" role="group" aria-label=${texts.filter} part="filter">
    <div class="field">
      <label for="text">${texts.find}</label>
      <input
        id="text"
        type="search"
        part="input"
        autocomplete="off"
        @input=${(event: Event) => change({ text: (event.target as HTMLInputElement).value })}
      />
    </div>
    ${choice({
      id: 'status',
      label: texts.show,
      all,
      options: [
        { value: 'answered', label: texts.answered, count: answered },
        { value: 'waiting', label: texts.waiting, count: questions.length - answered },
      ],
      chosen: filter.status,
      choose: (status) => change({ status: status as QuestionFilter['status'] }),
    })}
    ${choice({
      id: 'theme',
      label: texts.theme,
      all,
      options: themesIn(questions),
      chosen: filter.theme,
      choose: (theme) => change({ theme }),
    })}
    ${choice({
      id: 'authority',
      label: texts.authority,
      all,
      options: authoritiesIn(questions),
      chosen: filter.authority,
      choose: (authority) => change({ authority }),
    })}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { filled } from '../../../public-texts/filled';
import { instantText } from '../../formats/instant';
import type { FormScreen } from '../form-screen';
import type { SimilarQuestion } from '../similar-questions';

/** Answered questions like the one being typed; each opens where it stands. */
export function similarList(screen: FormScreen): TemplateResult | typeof nothing {
  const { texts, similar } = screen;
  if (similar.length === 0) return nothing;
  return html`<aside class="similar notice" aria-labelledby="similar-title">
    <h4 id="similar-title">${texts.similar.title}</h4>
    <p class="hint">${texts.similar.hint}</p>
    ${similar.map((question) => similarQuestion(screen, question))}
  </aside>`;
}

function similarQuestion(screen: FormScreen, question: SimilarQuestion): TemplateResult {
  const { texts, language } = screen;
  const opened = (event: Event): void => {
    const details = event.target as HTMLDetailsElement;
    if (details.open) screen.openSimilar(question.documentId);
  };
  const instant = instantText(question.answeredAt, language, 'day');
  return html`<details @toggle=${opened}>
    <summary>
      <span class="words excerpt" lang="vi">${question.content}</span>
      <span class="muted small">
        ${filled(texts.similar.answeredAt, { instant })} ·
        <span lang="vi">${question.session.topic}</span>
      </span>
    </summary>
    ${openedAnswers(screen, question)}
    <p>
      <a href=${screen.page(`/cau-hoi/${question.documentId}`)} target="_blank" rel="noopener">
        ${texts.similar.whole}
      </a>
    </p>
  </details>`;
}

function openedAnswers(screen: FormScreen, { documentId }: SimilarQuestion): TemplateResult[] {
  const answers = screen.opened.get(documentId) ?? 'reading';
  if (typeof answers === 'string') {
    return [html`<p class="muted">${screen.texts.similar[answers]}</p>`];
  }
  return answers.map(
    ({ content, answererName, answererTitle }) =>
      html`<blockquote lang="vi">
        <p class="words">${content}</p>
        <p class="muted small">${answererName}, ${answererTitle}</p>
      </blockquote>`,
  );
}

import { html, nothing, type TemplateResult } from 'lit';
import type { SearchHit, Snippet } from '../../client/contract';
import { instantText, type Language } from '../../formats/instant';
import { SEARCH_TEXTS } from '../../../public-texts/search';

/** A question that was found, with what was searched for marked in it. */
export function searchHit(
  hit: SearchHit,
  language: Language,
  { href, open }: { href: string; open: (event: Event) => void },
): TemplateResult {
  const texts = SEARCH_TEXTS[language];
  const { question, answer, authority, theme, submitterName, session, answeredAt } = hit;
  return html`<article class="card hit" part="hit">
    <h3 lang=${hit.language}><a href=${href} @click=${open}>${marked(question)}</a></h3>
    ${answer ? html`<p class="words" lang="vi">${marked(answer)}</p>` : nothing}
    <p class="question-meta">
      <span
        >${
          answeredAt
            ? html`<time datetime=${answeredAt}
                >${texts.answered(instantText(answeredAt, language, 'day'))}</time
              >`
            : texts.waiting
        }</span
      >
      ${authority ? html`<span lang="vi">${authority.name}</span>` : nothing}
      ${theme ? html`<span lang="vi">${theme}</span>` : nothing}
      <bdi lang="vi">${submitterName}</bdi>
      <span>${texts.session}: <span lang="vi">${session.topic}</span></span>
    </p>
  </article>`;
}

const marked = (snippets: readonly Snippet[]): (string | TemplateResult)[] =>
  snippets.map(({ text, match }) => (match ? html`<mark>${text}</mark>` : text));

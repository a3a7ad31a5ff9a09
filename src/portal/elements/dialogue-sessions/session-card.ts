import { html, nothing, type TemplateResult } from 'lit';
import type { SessionSummary } from '../../client/contract';
import type { Language } from '../../formats/instant';
import { periodText } from '../../formats/period';
import { SESSION_LIST_TEXTS } from '../../../public-texts/session-list';
import { SESSION_TEXTS } from '../../../public-texts/sessions';

interface Link {
  href: string;
  open: (event: Event) => void;
}

/** One session in a list. */
export function sessionCard(
  session: SessionSummary,
  language: Language,
  { href, open }: Link,
): TemplateResult {
  const texts = SESSION_LIST_TEXTS[language];
  const { states, modes } = SESSION_TEXTS[language];
  const { topic, state, authority, chair, startsAt, plannedEndAt, mode, place } = session;
  return html`<article class="card session-card ${state}" part="card">
    <p><span class="badge ${state}" part="badge">${states[state]}</span></p>
    <h3 part="title" lang="vi"><a href=${href} @click=${open}>${topic}</a></h3>
    <dl class="facts small">
      ${fact(texts.time, html`<time datetime=${startsAt ?? ''}>${periodText(startsAt, plannedEndAt, language)}</time>`)}
      ${fact(texts.host, html`<span lang="vi">${authority.name}</span>`)}
      ${chair ? fact(texts.chair, html`<span lang="vi">${chair.name}, ${chair.title}</span>`) : nothing}
      ${fact(texts.place, html`${modes[mode]}${place ? html` – <span lang="vi">${place}</span>` : nothing}`)}
    </dl>
    <p class="counts small muted">${counts(session, language)}</p>
  </article>`;
}

const fact = (name: string, value: TemplateResult): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function counts(session: SessionSummary, language: Language): string {
  const texts = SESSION_LIST_TEXTS[language];
  const { questions, answered, hasRecording } = session;
  const said = [texts.questions(questions)];
  if (answered > 0) said.push(texts.answered(answered));
  if (hasRecording) said.push(texts.recording);
  return said.join(' · ');
}

import { html, nothing, type TemplateResult } from 'lit';
import { instantText, type Language } from '../../formats/instant';
import { periodText } from '../../formats/period';
import { webAddress } from '../../formats/web-address';
import { SESSION_PAGE_TEXTS } from '../../../public-texts/session-page';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import type { SessionFacts } from './session-facts';

interface HeadParts {
  language: Language;
  /** 1 where the session is the page, otherwise 2. */
  level: number;
  countdown: TemplateResult | typeof nothing;
  actions: TemplateResult;
}

/** What was announced, and how the session stands. */
export function sessionHead(session: SessionFacts, parts: HeadParts): TemplateResult {
  const { language, level, countdown, actions } = parts;
  const { topic, state } = session;
  return html`<header class="session-head" part="head">
    <p><span class="badge ${state}" part="badge">${SESSION_TEXTS[language].states[state]}</span></p>
    <h1 aria-level=${level} lang="vi" part="title">${topic}</h1>
    ${notices(session, language)} ${facts(session, language)} ${countdown} ${actions}
  </header>`;
}

function notices(session: SessionFacts, language: Language) {
  const texts = SESSION_PAGE_TEXTS[language];
  const { state, cancellationReason, postponedFrom, postponementReason } = session;
  if (state === 'cancelled') return notice(texts.cancelled, cancellationReason);
  if (!postponedFrom) return nothing;
  return notice(texts.postponed(instantText(postponedFrom, language)), postponementReason);
}

const notice = (sentence: string, reason: string | null | undefined): TemplateResult =>
  html`<div class="notice warning">
    <p>${sentence}${reason ? html` <span class="words" lang="vi">${reason}</span>` : nothing}</p>
  </div>`;

function facts(session: SessionFacts, language: Language): TemplateResult {
  const texts = SESSION_PAGE_TEXTS[language];
  const { startsAt, plannedEndAt, startedAt, endedAt, authority, chair, mode, place } = session;
  const online = webAddress(session.onlineAddress ?? null);
  return html`<dl class="facts">
    ${fact(texts.time, startsAt && html`<time datetime=${startsAt}>${periodText(startsAt, plannedEndAt, language)}</time>`)}
    ${fact(texts.startedAt, startedAt && instantText(startedAt, language))}
    ${fact(texts.endedAt, endedAt && instantText(endedAt, language))}
    ${fact(texts.authority, authority && html`<span lang="vi">${authority.name}</span>`)}
    ${fact(texts.chair, chair && html`<span lang="vi">${chair.name}, ${chair.title}</span>`)}
    ${fact(
      texts.place,
      mode &&
        html`${SESSION_TEXTS[language].modes[mode]}${place ? html` – <span lang="vi">${place}</span>` : nothing}`,
    )}
    ${fact(texts.onlineAddress, online && html`<a href=${online}>${online.replace(/^https?:\/\/|\/$/g, '')}</a>`)}
  </dl>`;
}

const fact = (name: string, value: unknown) =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

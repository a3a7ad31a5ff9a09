import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../formats/instant';
import { QUESTION_TEXTS } from '../../../public-texts/questions';

interface LiveBar {
  language: Language;
  isOver: boolean;
  isPaused: boolean;
  isLost: boolean;
  /** Number of the question being answered. */
  now: number | null;
  pause: () => void;
}

/** Whether the page brings itself up to date, and the switch for it. */
export function liveBar(bar: LiveBar): TemplateResult | typeof nothing {
  const { language, isOver, isPaused, isLost, now, pause } = bar;
  const texts = QUESTION_TEXTS[language];
  if (isOver && !isPaused && !isLost) return nothing;
  const state = isPaused ? texts.paused : isLost ? texts.reconnecting : texts.follows;
  return html`<div class="live-bar">
    <p>
      <span role="status" class="muted small">${state}</span>
      ${now === null ? nothing : html`<strong>${texts.now(now)}</strong>`}
    </p>
    <button class="button quiet" type="button" part="button" @click=${pause}>
      ${isPaused ? texts.resume : texts.pause}
    </button>
  </div>`;
}

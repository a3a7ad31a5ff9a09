import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../formats/instant';
import { recordingMoment } from '../../formats/recording-moment';
import { webAddress } from '../../formats/web-address';
import { SESSION_PAGE_TEXTS } from '../../../public-texts/session-page';
import type { SessionFacts } from './session-facts';

/** What there is to watch: the recording once there is one, the broadcast before. */
export function videoOf(session: SessionFacts): { frame: string | null; link: string | null } {
  const { recordingUrl, recordingFrame = null, broadcastUrl, broadcastFrame = null } = session;
  if (recordingUrl) return { frame: recordingFrame, link: webAddress(recordingUrl) ?? null };
  if (session.state === 'ended' || session.state === 'cancelled')
    return { frame: null, link: null };
  return { frame: broadcastFrame, link: webAddress(broadcastUrl) ?? null };
}

interface Playing {
  /** From which second on; null as long as nobody has asked to watch. */
  from: number | null;
  play: () => void;
}

/** Nothing is loaded from the site of the video before somebody asks to watch it. */
export function video(
  session: SessionFacts,
  { from, play }: Playing,
  language: Language,
): TemplateResult | typeof nothing {
  const texts = SESSION_PAGE_TEXTS[language];
  const { frame, link } = videoOf(session);
  const title = session.recordingUrl ? texts.recording : texts.broadcast;
  if (frame === null) {
    if (link === null) return nothing;
    return html`<p class="no-print">
      <a class="button quiet" part="button" href=${link} rel="noopener">${title}</a>
    </p>`;
  }
  return html`<div class="video no-print" part="video">
    ${
      from === null
        ? html`<button class="video-poster" type="button" @click=${play}>
            <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
              <circle cx="32" cy="32" r="30" fill="none" stroke="currentColor" stroke-width="3" />
              <path d="M26 20l20 12-20 12z" fill="currentColor" />
            </svg>
            <span>${title}</span>
            <span class="small">${texts.videoNotice(new URL(frame).host)}</span>
          </button>`
        : html`<iframe
            src=${from > 0 ? recordingMoment(frame, from) : frame}
            title=${texts.videoTitle(session.topic)}
            allow="autoplay; fullscreen; picture-in-picture"
            referrerpolicy="strict-origin-when-cross-origin"
          ></iframe>`
    }
  </div>`;
}

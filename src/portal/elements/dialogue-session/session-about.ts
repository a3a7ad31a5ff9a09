import { html, nothing, type TemplateResult } from 'lit';
import type {
  AnnouncementText,
  IntakeChannel,
  Official,
  SessionCounters,
} from '../../client/contract';
import { FATES } from '../../../domain/submission/fate';
import { instantText, type Language } from '../../formats/instant';
import { FATE_TEXTS } from '../../../public-texts/fates';
import { SESSION_PAGE_TEXTS } from '../../../public-texts/session-page';
import { SESSION_TEXTS } from '../../../public-texts/sessions';

type Part = TemplateResult | typeof nothing;

/** In which language, and below which level of headings. */
export interface Setting {
  language: Language;
  level: number;
}

const section = (title: string, { level }: Setting, content: TemplateResult): TemplateResult =>
  html`<section class="card session-section" part="section">
    <h2 aria-level=${level + 1}>${title}</h2>
    ${content}
  </section>`;

/** What the announcement says of the matter itself. */
export function introduction(
  { introduction: text, themes = [] }: { introduction?: string | null; themes?: string[] },
  setting: Setting,
): Part {
  const { language } = setting;
  const texts = SESSION_PAGE_TEXTS[language];
  if (!text && themes.length === 0) return nothing;
  return section(
    texts.introduction,
    setting,
    html`${text ? html`<p class="words" lang="vi">${text}</p>` : nothing}
    ${
      themes.length > 0
        ? html`<ul class="theme-list" aria-label=${texts.themes} lang="vi">
            ${themes.map((theme) => html`<li>${theme}</li>`)}
          </ul>`
        : nothing
    }`,
  );
}

/** How many questions met which fate; the sum is all that were received. */
export function counters({ received, fates }: SessionCounters, setting: Setting): TemplateResult {
  const { language } = setting;
  const texts = SESSION_PAGE_TEXTS[language];
  const met = FATES.filter((fate) => fates[fate] > 0);
  const row = (name: string, count: number, kind = ''): TemplateResult =>
    html`<div class=${kind}>
      <dt>${name}</dt>
      <dd>${count.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN')}</dd>
    </div>`;
  return section(
    texts.counters,
    setting,
    html`<dl class="counters" part="counters">
        ${row(texts.received, received, 'sum')}
        ${met.map((fate) => row(FATE_TEXTS[language].counted[fate], fates[fate]))}
      </dl>
      <p class="small muted">${texts.countersHint}</p>`,
  );
}

export function panel(people: readonly Official[] = [], setting: Setting): Part {
  const { language } = setting;
  if (people.length === 0) return nothing;
  return section(
    SESSION_PAGE_TEXTS[language].panel,
    setting,
    html`<ul class="people" lang="vi">
      ${people.map(({ name, title }) => html`<li>${name}<span class="title">${title}</span></li>`)}
    </ul>`,
  );
}

export function channels(all: readonly IntakeChannel[] = [], setting: Setting): Part {
  const { language } = setting;
  if (all.length === 0) return nothing;
  const names = SESSION_TEXTS[language].channels;
  return section(
    SESSION_PAGE_TEXTS[language].channels,
    setting,
    html`<ul class="people">
      ${all.map(
        ({ channel, address }) =>
          html`<li>${names[channel]}<span class="title words" lang="vi">${address}</span></li>`,
      )}
    </ul>`,
  );
}

/** Newest first, closed; their titles say what they are about. */
export function announcements(all: readonly AnnouncementText[] = [], setting: Setting): Part {
  const { language } = setting;
  if (all.length === 0) return nothing;
  return section(
    SESSION_PAGE_TEXTS[language].announcements,
    setting,
    html`<ul class="announcement-list" lang="vi">
      ${all.map(
        ({ title, body, issuedAt }) =>
          html`<li>
            <details>
              <summary>
                ${title}
                <span class="small muted" lang=${language}
                  >${instantText(issuedAt, language, 'short')}</span
                >
              </summary>
              <p class="words">${body}</p>
            </details>
          </li>`,
      )}
    </ul>`,
  );
}

import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import type { Facet, SessionListAnswer, SessionPhase } from '../../client/contract';
import { ANNOUNCEMENTS_FEED, SESSIONS_CALENDAR } from '../../../feeds/addresses';
import { READING_TEXTS } from '../../../public-texts/reading';
import { SESSION_LIST_TEXTS } from '../../../public-texts/session-list';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import { sessionPage } from '../../../site/addresses';
import styles from '../../style/sessions.css?inline';
import { DialogueElement } from '../dialogue-element';
import { choice } from '../reading/choice';
import { errorNotice, loading, pages } from '../reading/notices';
import { Reading } from '../reading/reading';
import { sessionCard } from './session-card';

const PHASES = ['live', 'upcoming', 'ended'] as const satisfies readonly SessionPhase[];
const FILTERS = ['authority', 'level', 'year'] as const;

type Filter = (typeof FILTERS)[number];

/**
 * The announced sessions: to come, under way, over. Readers narrow them down by what no attribute fixes.
 *
 * @fires dialogue-open - `{slug}`: a reader opens a session. Cancel it to show the session yourself.
 * @slot - What stands until the list is there.
 * @csspart card, badge, title, button, input, error
 */
export class DialogueSessions extends DialogueElement {
  static override styles = [...(DialogueElement.styles as []), unsafeCSS(styles)];

  static override properties: PropertyDeclarations = {
    authority: {},
    level: {},
    year: {},
    phase: {},
    chosen: { state: true },
    number: { state: true },
  };

  /** Only sessions of this authority, by its slug. */
  authority = '';
  /** Only sessions of this level: `city`, `department`, `district`, `commune`. */
  level = '';
  /** Only sessions of this year. */
  year = '';
  /** Only `upcoming`, `live` or `ended` ones. */
  phase: SessionPhase | '' = '';

  private chosen: Partial<Record<Filter | 'phase', string>> = {};
  private number = 1;
  private readonly list = new Reading<SessionListAnswer>(this);

  override willUpdate(changed: PropertyValues): void {
    const decisive = ['server', 'authority', 'level', 'year', 'phase', 'chosen', 'number'];
    if (decisive.some((name) => changed.has(name))) this.read();
  }

  private read(): void {
    const { authority, level, year } = this;
    const phase = (this.phase || this.chosen.phase) as SessionPhase | undefined;
    const fixed = { authority, level, year };
    const query = Object.fromEntries(
      FILTERS.map((name) => [name, fixed[name] || this.chosen[name]]),
    );
    const page = this.number > 1 ? this.number : undefined;
    void this.list.read((signal) => this.client.sessions({ ...query, phase, page }, signal));
  }

  private choose(name: Filter | 'phase', value: string): void {
    this.number = 1;
    this.chosen = { ...this.chosen, [name]: value };
  }

  /** To the head of the next page, as if it had been opened anew. */
  private async turn(number: number): Promise<void> {
    this.number = number;
    await this.updateComplete;
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('[role="status"]')?.focus();
  }

  override render(): TemplateResult {
    const { language } = this;
    const { answer, error, isGoing } = this.list;
    const failed = error === null ? nothing : errorNotice(error, language, () => this.read());
    if (answer === null) {
      return html`<div lang=${language}>${error === null ? loading(language) : failed}</div>`;
    }
    return html`<div lang=${language} aria-busy=${isGoing}>
      ${this.filters(answer)} ${failed} ${this.sessions(answer)}
      ${pages(answer.meta, language, (number) => void this.turn(number))} ${this.links()}
    </div>`;
  }

  private filters({ meta: { facets } }: SessionListAnswer): TemplateResult {
    const { language } = this;
    const texts = SESSION_LIST_TEXTS[language];
    const open = FILTERS.filter((name) => this[name] === '' && facets[name].length > 0);
    return html`<div class="no-print" role="group" aria-label=${texts.narrow}>
      ${this.phase === '' ? this.phases() : nothing}
      ${
        open.length > 0
          ? html`<div class="filters">
              ${open.map((name) =>
                choice({
                  id: name,
                  label: texts[name],
                  all: READING_TEXTS[language].all,
                  options: this.named(name, facets[name]),
                  chosen: this.chosen[name] ?? '',
                  choose: (value) => this.choose(name, value),
                }),
              )}
            </div>`
          : nothing
      }
    </div>`;
  }

  private named(name: Filter, options: readonly Facet[]): readonly Facet[] {
    if (name !== 'level') return options;
    const levels: Record<string, string> = SESSION_TEXTS[this.language].levels;
    return options.map((option) => ({ ...option, label: levels[option.value] ?? option.label }));
  }

  private phases(): TemplateResult {
    const chosen = this.chosen.phase ?? '';
    const names = { '': READING_TEXTS[this.language].all, ...SESSION_TEXTS[this.language].phases };
    return html`<div
      class="chips"
      role="group"
      aria-label=${SESSION_LIST_TEXTS[this.language].phase}
    >
      ${(['', ...PHASES] as const).map(
        (phase) =>
          html`<button
            class="chip"
            type="button"
            part="button"
            aria-pressed=${phase === chosen}
            @click=${() => this.choose('phase', phase)}
          >
            ${names[phase]}
          </button>`,
      )}
    </div>`;
  }

  private sessions({ data, meta }: SessionListAnswer): TemplateResult {
    const { language } = this;
    const texts = SESSION_LIST_TEXTS[language];
    return html`<p class="muted small" role="status" tabindex="-1">${texts.found(meta.total)}</p>
      ${
        data.length === 0
          ? html`<p class="empty">${texts.none}</p>`
          : html`<ul class="session-list" aria-label=${texts.label}>
              ${data.map((session) => {
                const { slug } = session;
                const href = this.page(sessionPage(slug));
                const open = this.leads('dialogue-open', { slug });
                return html`<li>${sessionCard(session, language, { href, open })}</li>`;
              })}
            </ul>`
      }`;
  }

  private links(): TemplateResult {
    const texts = SESSION_LIST_TEXTS[this.language];
    return html`<p class="row small no-print">
      <a href=${this.server + SESSIONS_CALENDAR}>${texts.calendar}</a>
      <a href=${this.server + ANNOUNCEMENTS_FEED}>${texts.feed}</a>
    </p>`;
  }
}

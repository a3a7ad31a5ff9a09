import { html, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { SearchAnswer, SearchHit } from '../../client/contract';
import type { SearchQuery } from '../../client/dialogue-client';
import { READING_TEXTS } from '../../../public-texts/reading';
import { SEARCH_TEXTS } from '../../../public-texts/search';
import { questionPage } from '../../../site/addresses';
import questionStyles from '../../style/questions.css?inline';
import searchStyles from '../../style/search.css?inline';
import listStyles from '../../style/sessions.css?inline';
import { DialogueElement } from '../dialogue-element';
import { choice } from '../reading/choice';
import { isLaterPage } from '../reading/later-page';
import { errorNotice } from '../reading/notices';
import { Reading } from '../reading/reading';
import { queryOfAddress, setQueryOfAddress } from './address-query';
import { searchHit } from './search-hit';

/** Milliseconds without another letter before a search begins by itself. */
const PAUSE = 400;

const SHORTEST = 2;

const FILTERS = ['authority', 'year', 'theme'] as const;

/**
 * Searches past questions and answers, with or without Vietnamese accents; without words, for the newest.
 *
 * What stands inside, such as a plain form with its results, is shown until the first answer is there. With
 * `sync-url`, a form inside that shows a later page of its results (`page` in the address) goes on by itself.
 *
 * @fires dialogue-search - `{q, total}`: something was searched for.
 * @fires dialogue-open - `{documentId, slug}`: a reader opens a question. Cancel it to show it yourself.
 * @csspart input, button, hit, error
 */
export class DialogueSearch extends DialogueElement {
  static override styles = [
    ...(DialogueElement.styles as []),
    unsafeCSS(listStyles),
    unsafeCSS(questionStyles),
    unsafeCSS(searchStyles),
  ];

  static override properties: PropertyDeclarations = {
    q: {},
    syncUrl: { type: Boolean, attribute: 'sync-url' },
    query: { state: true },
    hits: { state: true },
  };

  /** What to search for at first. */
  q = '';
  /** Whether the page's own address says what is searched for. */
  syncUrl = false;

  private query: SearchQuery = { q: '' };
  /** What the findings are of, while other words are typed. */
  private asked: SearchQuery = this.query;
  private hits: readonly SearchHit[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly found = new Reading<SearchAnswer>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.query = { q: this.q, ...(this.syncUrl && queryOfAddress()) };
    if (this.isLeftToTheForm) return;
    if (this.query.q.trim() !== '' || FILTERS.some((name) => this.query[name])) void this.search();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private get isLeftToTheForm(): boolean {
    return this.syncUrl && isLaterPage() && this.querySelector('form') !== null;
  }

  private get isTooShort(): boolean {
    const q = this.query.q.trim();
    return q !== '' && q.length < SHORTEST;
  }

  private typed(q: string): void {
    this.query = { ...this.query, q };
    clearTimeout(this.timer);
    if (!this.isTooShort) this.timer = setTimeout(() => void this.search(), PAUSE);
  }

  private narrow(change: Partial<SearchQuery>): void {
    this.query = { ...this.query, ...change };
    void this.search();
  }

  /** The first page of what is typed and chosen, or one more of the same search. */
  private async search(page?: number): Promise<void> {
    if (!page) clearTimeout(this.timer);
    if (this.isTooShort) return;
    const query = page ? this.asked : { ...this.query, q: this.query.q.trim() };
    if (this.syncUrl) setQueryOfAddress(query);
    const answer = await this.found.read((signal) =>
      this.client.search({ ...query, page }, signal),
    );
    if (answer === null) return;
    const before = page ? this.hits : [];
    this.asked = query;
    this.hits = [...before, ...answer.data];
    this.tell('dialogue-search', { q: query.q, total: answer.meta.total });
    if (page) await this.goTo(before.length);
  }

  /** To the first one that is new: whoever asked for more reads on there. */
  private async goTo(index: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.hit h3 a')[index]?.focus();
  }

  private submit(event: Event): void {
    event.preventDefault();
    void this.search();
  }

  override render(): TemplateResult {
    const { language } = this;
    const { error, answer } = this.found;
    // What the server has written works by itself, and stays until there is something better.
    if (!answer && this.childElementCount > 0) return html`<slot></slot>`;
    return html`<div lang=${language}>
      ${this.line()} ${this.filters()}
      ${error === null ? nothing : errorNotice(error, language, () => void this.search())}
      <p class="muted" role="status">${this.status()}</p>
      ${this.isTooShort ? nothing : this.results()}
    </div>`;
  }

  private line(): TemplateResult {
    const texts = SEARCH_TEXTS[this.language];
    return html`<form
      class="search-line no-print"
      role="search"
      @submit=${(event: Event) => this.submit(event)}
    >
      <div class="field">
        <label for="q">${texts.label}</label>
        <p class="hint" id="hint">${texts.hint}</p>
        <input
          id="q"
          type="search"
          part="input"
          enterkeyhint="search"
          autocomplete="off"
          aria-describedby="hint"
          .value=${this.query.q}
          @input=${(event: Event) => this.typed((event.target as HTMLInputElement).value)}
        />
      </div>
      <button class="button" part="button">${texts.search}</button>
    </form>`;
  }

  private filters(): TemplateResult | typeof nothing {
    const { language } = this;
    const texts = SEARCH_TEXTS[language];
    const facets = this.found.answer?.meta.facets;
    if (facets === undefined) return nothing;
    return html`<div class="filters no-print" role="group" aria-label=${texts.narrow}>
      ${FILTERS.map((name) =>
        choice({
          id: name,
          label: texts[name],
          all: READING_TEXTS[language].all,
          options: facets[name],
          chosen: this.query[name] ?? '',
          choose: (value) => this.narrow({ [name]: value }),
        }),
      )}
    </div>`;
  }

  private results(): TemplateResult {
    const { language, hits } = this;
    const { answer, isGoing } = this.found;
    const meta = answer?.meta;
    return html`<ul class="hit-list" aria-busy=${isGoing}>
        ${hits.map((hit) => {
          const { documentId, session } = hit;
          const href = this.page(questionPage(documentId));
          const open = this.leads('dialogue-open', { documentId, slug: session.slug });
          return html`<li>${searchHit(hit, language, { href, open })}</li>`;
        })}
      </ul>
      ${
        meta?.hasMore
          ? html`<p class="pages no-print">
              <button
                class="button quiet"
                type="button"
                part="button"
                ?disabled=${isGoing}
                @click=${() => void this.search(meta.page + 1)}
              >
                ${SEARCH_TEXTS[language].more}
              </button>
            </p>`
          : nothing
      }`;
  }

  private status(): string {
    const texts = SEARCH_TEXTS[this.language];
    const { answer, isGoing, error } = this.found;
    if (this.isTooShort) return texts.tooShort;
    if (isGoing) return READING_TEXTS[this.language].loading;
    if (error !== null) return '';
    if (answer === null) return texts.start;
    const { total, isMore } = answer.meta;
    return total === 0 ? texts.none : texts.found(total, isMore);
  }
}

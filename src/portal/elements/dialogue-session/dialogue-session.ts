import {
  css,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
  unsafeCSS,
} from 'lit';
import type { PublicQuestion, SessionAnswer } from '../../client/contract';
import { DialogueError } from '../../client/dialogue-client';
import type { LiveSnapshot } from '../../client/live-content';
import { QUESTION_TEXTS } from '../../../public-texts/questions';
import { SESSION_PAGE_TEXTS } from '../../../public-texts/session-page';
import { questionFormPage, questionPage } from '../../../site/addresses';
import { webAddress } from '../../formats/web-address';
import questionStyles from '../../style/questions.css?inline';
import sessionStyles from '../../style/session.css?inline';
import listStyles from '../../style/sessions.css?inline';
import { DialogueElement } from '../dialogue-element';
import { errorNotice, errorSentence, loading } from '../reading/notices';
import { Reading } from '../reading/reading';
import type { Change } from './changes';
import { Countdown } from './countdown';
import { Following } from './following';
import { liveBar } from './live-bar';
import { newsOf } from './news';
import type { CardContext } from './question-card';
import { fits, NO_FILTER, type QuestionFilter } from './question-filter';
import { questionFilterForm } from './question-filter-form';
import { questionList } from './question-list';
import { ReadingPlace } from './reading-place';
import { announcements, channels, counters, introduction, panel } from './session-about';
import { sessionActions } from './session-actions';
import { isOutdated, sessionFacts, type SessionFacts } from './session-facts';
import { sessionHead } from './session-head';
import { share } from './share';
import { soughtQuestion } from './sought-question';
import { video, videoOf } from './video';

/** Cards drawn at first, and more each time they are asked for. */
const CARDS = 50;

/** Sentences a screen reader may still have to say. */
const NEWS_KEPT = 5;

/** Over so many milliseconds readers spread who learn at once that something was announced. */
const REREAD_SPREAD = 5_000;

/**
 * One session: its announcement, how it stands, and its questions with their answers, as they come.
 *
 * @fires dialogue-ask - `{slug}`: a reader wants to ask. Cancel it to show the form yourself.
 * @fires dialogue-live - `{line, version, state}`: what is shown, or the line it comes by, is another one.
 * @slot - What stands until the session is there, such as the same content as plain HTML.
 * @slot ask - In place of the button that leads to the question form.
 * @csspart head, title, badge, button, countdown, section, counters, video, filter, input, question, answer, news, error
 */
export class DialogueSession extends DialogueElement {
  static override styles = [
    ...(DialogueElement.styles as []),
    unsafeCSS(listStyles),
    unsafeCSS(sessionStyles),
    unsafeCSS(questionStyles),
    css`
      :host {
        overflow-anchor: none;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    slug: {},
    heading: { type: Number },
    filter: { state: true },
    limit: { state: true },
    news: { state: true },
    said: { state: true },
    playingFrom: { state: true },
  };

  /** Of the session. */
  slug = '';
  /** Level of the heading with the topic. */
  heading = 2;

  private filter: QuestionFilter = NO_FILTER;
  private limit = CARDS;
  private news: readonly string[] = [];
  private said = '';
  private playingFrom: number | null = null;
  /** Whether what stood between the tags has given way. */
  private isTaken = false;
  /** Key of the question to bring into view as soon as it is drawn. */
  private sought: string | null = null;
  private rereadTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly place = new ReadingPlace(this);
  private readonly detail = new Reading<SessionAnswer>(this);
  private readonly countdown: Countdown = new Countdown(
    this,
    () => this.client.clock,
    () => this.following.look(),
  );
  private readonly following = new Following(this, {
    mayMove: (key) => (this.isOver ? false : this.place.mayMove(key)),
    changed: (snapshot, changes) => this.changed(snapshot, changes),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.showForPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.showForPrint);
    clearTimeout(this.rereadTimer);
  }

  override willUpdate(changed: PropertyValues): void {
    if (this.slug === '' || !(changed.has('slug') || changed.has('server'))) return;
    this.detail.forget();
    this.following.begin(this.client, this.slug);
    this.read();
  }

  override updated(): void {
    const { shown } = this.following.view;
    if (!this.isTaken || shown === null || this.sought === null) return;
    const place = shown.questions.findIndex(({ documentId }) => documentId === this.sought);
    if (place >= this.limit) return this.draw(place + CARDS);
    this.place.cardOf(this.sought)?.scrollIntoView();
    this.sought = null;
  }

  private read(): void {
    void this.detail.read((signal) => this.client.session(this.slug, signal));
  }

  /** Nothing changes by itself on the page of a session that is over. */
  private get isOver(): boolean {
    const state = this.following.view.shown?.session.state;
    return state === 'ended' || state === 'cancelled';
  }

  private changed(snapshot: LiveSnapshot, changes: readonly Change[]): void {
    const { view, line } = this.following;
    const { session, version } = snapshot;
    if (!view.isPaused) {
      this.news = [...this.news, ...newsOf(changes, this.language)].slice(-NEWS_KEPT);
    }
    this.tell('dialogue-live', { line, version, state: session.state });
    const known = this.detail.answer?.data;
    if (known && isOutdated(known, session)) {
      clearTimeout(this.rereadTimer);
      this.rereadTimer = setTimeout(() => this.read(), Math.random() * REREAD_SPREAD);
    }
  }

  override render(): TemplateResult {
    const { language } = this;
    const { shown } = this.following.view;
    const facts = sessionFacts(this.detail.answer?.data ?? null, shown?.session ?? null);
    if (facts === null || !this.isReady()) return this.waiting();
    if (!this.isTaken) this.sought = soughtQuestion(this);
    this.isTaken = true;
    return html`<div lang=${language}>
      <div class="unseen" role="log" aria-live="polite" aria-label=${QUESTION_TEXTS[language].log}>
        ${this.news.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      ${this.head(facts)} ${this.troubles()}
      <div class="session-columns">
        <div>
          ${video(facts, { from: this.playingFrom, play: () => (this.playingFrom = 0) }, language)}
          ${introduction(facts, this.setting)} ${shown ? this.questions(shown, facts) : nothing}
        </div>
        <div>${this.aside(facts, shown)}</div>
      </div>
    </div>`;
  }

  private get setting() {
    return { language: this.language, level: this.heading };
  }

  /** Both parts are there or known to be missing, and nobody is at work in what they replace. */
  private isReady(): boolean {
    if (this.isTaken) return true;
    const { detail, following } = this;
    const isRead = detail.answer !== null || detail.error !== null;
    if (!isRead || (following.view.shown === null && following.line !== 'lost')) return false;
    if (!this.matches(':focus-within')) return true;
    this.addEventListener('focusout', () => this.requestUpdate(), { once: true });
    return false;
  }

  private waiting(): TemplateResult {
    const { language } = this;
    const error = this.detail.error ?? this.following.error;
    const failed = error !== null && this.following.view.shown === null;
    return html`<div lang=${language}>
      ${failed ? errorNotice(error, language, () => this.read()) : nothing}
      ${failed ? html`<slot></slot>` : loading(language)}
    </div>`;
  }

  private head(facts: SessionFacts): TemplateResult {
    const { language } = this;
    const texts = SESSION_PAGE_TEXTS[language];
    const { window, startsAt, state } = facts;
    const isComing = state === 'announced' && startsAt !== null;
    const toStart = isComing && { at: startsAt, label: texts.toStart, over: texts.startingSoon };
    const toClose = window.isOpen &&
      window.closesAt !== null && {
        at: window.closesAt,
        label: texts.toClose,
        over: texts.closingSoon,
      };
    const goal = this.following.view.isPaused ? null : toStart || toClose || null;
    return sessionHead(facts, {
      language,
      level: this.heading,
      countdown: this.countdown.render(goal, language),
      actions: sessionActions(facts, {
        language,
        server: this.server,
        askHref: this.page(questionFormPage(this.slug)),
        ask: this.leads('dialogue-ask', { slug: this.slug }),
        share: () => void this.share(facts),
        said: this.said,
      }),
    });
  }

  private async share({ topic, pageUrl }: SessionFacts): Promise<void> {
    const texts = SESSION_PAGE_TEXTS[this.language];
    const url = webAddress(pageUrl ?? null, this.server) ?? location.href;
    const outcome = await share(topic, url);
    if (outcome !== 'shared')
      this.said = outcome === 'copied' ? texts.copied : texts.copyFailed(url);
  }

  /** What could not be brought up to date, beside what is shown all the same. */
  private troubles(): TemplateResult | typeof nothing {
    const { language } = this;
    const error = this.detail.error ?? (this.following.isLost ? this.following.error : null);
    if (!(error instanceof DialogueError)) return nothing;
    return html`<p class="notice warning" role="status">
      ${error.status === 503 ? QUESTION_TEXTS[language].frozen : nothing}
      ${errorSentence(error, language)}
    </p>`;
  }

  private aside(facts: SessionFacts, shown: LiveSnapshot | null): unknown[] {
    const count = shown?.counters ?? facts.counters;
    return [
      count ? counters(count, this.setting) : nothing,
      panel(facts.panel, this.setting),
      channels(facts.intakeChannels, this.setting),
      announcements(facts.announcements, this.setting),
    ];
  }

  private questions({ questions }: LiveSnapshot, facts: SessionFacts): TemplateResult {
    const { language, filter, limit, following } = this;
    const { view } = following;
    const texts = QUESTION_TEXTS[language];
    const fitting = questions.filter((question) => fits(question, filter));
    const now = questions.find(({ documentId }) => documentId === facts.currentQuestion);
    return html`<section class="session-section">
      <h2 aria-level=${this.heading + 1}>${texts.questions}</h2>
      ${liveBar({
        language,
        isOver: this.isOver,
        isPaused: view.isPaused,
        isLost: following.isLost,
        now: now?.position ?? null,
        pause: () => this.pause(),
      })}
      ${questions.length > 0 ? questionFilterForm(questions, filter, language, (one) => this.narrow(one)) : nothing}
      <div class="news no-print">
        ${
          view.waiting.length > 0
            ? html`<button
                class="button"
                type="button"
                part="news"
                @click=${() => void this.showNews()}
              >
                ${texts.news(view.waiting.length)}
              </button>`
            : nothing
        }
      </div>
      ${questionList(
        {
          fitting,
          limit,
          total: questions.length,
          gone: view.gone,
          contextOf: (question) => this.cardContext(question, facts),
          more: () => this.draw(limit + CARDS),
        },
        language,
      )}
    </section>`;
  }

  private cardContext({ documentId }: PublicQuestion, facts: SessionFacts): CardContext {
    return {
      language: this.language,
      level: this.heading + 2,
      server: this.server,
      href: this.page(questionPage(documentId)),
      isAnswering: facts.currentQuestion === documentId,
      recordingUrl: facts.recordingUrl,
      watch:
        facts.recordingUrl && videoOf(facts).frame
          ? (event, seconds) => void this.watch(event, seconds)
          : null,
    };
  }

  private narrow(change: Partial<QuestionFilter>): void {
    this.place.isLeft = true;
    this.limit = CARDS;
    this.filter = { ...this.filter, ...change };
  }

  private draw(limit: number): void {
    this.limit = limit;
  }

  private pause(): void {
    const { view } = this.following;
    view.isPaused = !view.isPaused;
    if (!view.isPaused) void this.showNews();
    this.requestUpdate();
  }

  /** To the first of what is new: whoever asks for it wants to read it. */
  private async showNews(): Promise<void> {
    const [first] = this.following.view.showAll();
    this.requestUpdate();
    await this.updateComplete;
    if (first === undefined) return;
    const card = this.place.cardOf(first.key);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'start' });
  }

  private async watch(event: Event, seconds: number): Promise<void> {
    event.preventDefault();
    this.place.isLeft = true;
    this.playingFrom = seconds;
    await this.updateComplete;
    const frame = this.renderRoot.querySelector<HTMLElement>('.video iframe');
    frame?.scrollIntoView({ block: 'center' });
    frame?.focus({ preventScroll: true });
  }

  /** On paper everything there is, drawn before the browser looks. */
  private readonly showForPrint = (): void => {
    this.limit = Infinity;
    this.performUpdate();
  };
}

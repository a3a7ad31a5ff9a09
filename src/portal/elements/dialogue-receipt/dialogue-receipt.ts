import { html, nothing, type PropertyDeclarations, type TemplateResult, unsafeCSS } from 'lit';
import type { ReceiptFateAnswer } from '../../client/contract';
import { DialogueError } from '../../client/dialogue-client';
import { READING_TEXTS } from '../../../public-texts/reading';
import { RECEIPT_TEXTS } from '../../../public-texts/receipt';
import { questionPage, sessionPage } from '../../../site/addresses';
import questionStyles from '../../style/questions.css?inline';
import receiptStyles from '../../style/receipt.css?inline';
import listStyles from '../../style/sessions.css?inline';
import { DialogueElement } from '../dialogue-element';
import { errorNotice } from '../reading/notices';
import { Reading } from '../reading/reading';
import { takeCodeFromAddress } from './code-in-address';
import { receiptCode } from './receipt-code';
import { receiptFate } from './receipt-fate';
import { withdrawal } from './withdrawal';

/**
 * What has become of one's question, by its receipt code. A code behind `#` of the page's address is looked
 * up at once and taken out of the address; no code ever stands in an address that a server sees.
 *
 * @fires dialogue-receipt - `{fate}`: a question was found, or is another one's fate now.
 * @fires dialogue-open - `{slug}`: the reader goes on to the session. Cancel it to show it yourself.
 * @slot - What stands beside the script, such as the same form as plain HTML; never shown with it.
 * @csspart input, button, fate, timeline, question, answer, error
 */
export class DialogueReceipt extends DialogueElement {
  static override styles = [
    ...(DialogueElement.styles as []),
    unsafeCSS(listStyles),
    unsafeCSS(questionStyles),
    unsafeCSS(receiptStyles),
  ];

  static override properties: PropertyDeclarations = {
    code: { attribute: false },
    fault: { state: true },
    said: { state: true },
  };

  /** Of the receipt. Kept in memory alone: it stands in no attribute. */
  code = '';

  private fault = '';
  private said = '';
  private readonly found = new Reading<ReceiptFateAnswer>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.takeFromAddress);
    this.takeFromAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.takeFromAddress);
  }

  private readonly takeFromAddress = (): void => {
    const code = takeCodeFromAddress();
    if (code === null) return;
    this.code = code;
    void this.look();
  };

  private async look(): Promise<void> {
    this.said = '';
    const answer = await this.found.read((signal) => this.client.receipt(this.code, signal));
    if (answer === null) return;
    await this.taken(answer);
    this.renderRoot.querySelector<HTMLElement>('.found')?.focus();
  }

  private async taken({ data: { fate } }: ReceiptFateAnswer): Promise<void> {
    this.tell('dialogue-receipt', { fate });
    await this.updateComplete;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#code')!;
    const code = receiptCode(typed.value);
    this.fault = code === null ? RECEIPT_TEXTS[this.language].malformed : '';
    if (code === null) return typed.focus();
    this.code = code;
    void this.look();
  }

  private async refresh(): Promise<void> {
    this.said = '';
    const answer = await this.found.read((signal) => this.client.receipt(this.code, signal));
    if (answer === null) return;
    await this.taken(answer);
    this.said = RECEIPT_TEXTS[this.language].refreshed;
  }

  private async withdraw(): Promise<void> {
    const answer = await this.found.read(() => this.client.withdraw(this.code));
    if (answer === null) return;
    await this.taken(answer);
    this.said = RECEIPT_TEXTS[this.language].withdrawn;
    this.renderRoot.querySelector<HTMLElement>('.found')?.focus();
  }

  private async leave(): Promise<void> {
    this.code = '';
    this.said = '';
    this.found.forget();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#code')?.focus();
  }

  override render(): TemplateResult {
    const { language } = this;
    return html`<div lang=${language}>
      ${this.found.answer === null ? this.form() : this.fate(this.found.answer)}
    </div>`;
  }

  private form(): TemplateResult {
    const { language, fault } = this;
    const texts = RECEIPT_TEXTS[language];
    const { error, isGoing } = this.found;
    return html`<form novalidate @submit=${(event: Event) => this.submit(event)}>
      <div class="field ${fault ? 'wrong' : ''}">
        <label for="code">${texts.label}</label>
        <p class="hint" id="hint">${texts.hint}</p>
        <input
          id="code"
          class="receipt-code"
          part="input"
          type="text"
          .value=${this.code}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="hint fault"
          aria-invalid=${fault !== ''}
        />
        <p class="fault" id="fault" role="alert">${fault}</p>
      </div>
      ${error === null ? nothing : this.failure(error)}
      <button class="button" part="button" ?disabled=${isGoing}>${texts.look}</button>
      <p class="muted" role="status">${isGoing ? READING_TEXTS[language].loading : ''}</p>
    </form>`;
  }

  private failure(error: unknown): TemplateResult {
    const { language } = this;
    if (error instanceof DialogueError && error.status === 404) {
      return html`<div class="notice error" role="alert" part="error">
        <p>${RECEIPT_TEXTS[language].unknown}</p>
      </div>`;
    }
    return errorNotice(error, language);
  }

  private fate({ data }: ReceiptFateAnswer): TemplateResult {
    const { language } = this;
    const texts = RECEIPT_TEXTS[language];
    const { error, isGoing } = this.found;
    const { session, publicQuestion } = data;
    return html`<div class="found receipt" tabindex="-1" aria-busy=${isGoing}>
      ${error === null ? nothing : errorNotice(error, language)}
      ${receiptFate(data, {
        language,
        sessionHref: this.page(sessionPage(session.slug)),
        openSession: this.leads('dialogue-open', { slug: session.slug }),
        card: {
          language,
          level: 4,
          server: this.server,
          href: publicQuestion && this.page(questionPage(publicQuestion.documentId)),
          isAnswering: false,
          recordingUrl: null,
          watch: null,
        },
      })}
      <div class="row no-print">
        <button
          class="button"
          type="button"
          part="button"
          ?disabled=${isGoing}
          @click=${() => void this.refresh()}
        >
          ${texts.refresh}
        </button>
        ${data.canWithdraw ? withdrawal(language, isGoing, () => void this.withdraw()) : nothing}
        <button class="button quiet" type="button" part="button" @click=${() => void this.leave()}>
          ${texts.other}
        </button>
      </div>
      <p class="muted" role="status">${this.said}</p>
    </div>`;
  }
}

import { html, type nothing, svg, type TemplateResult } from 'lit';
import { instantText } from '../../formats/instant';
import type { FormScreen } from '../form-screen';

/** What the sender keeps: shown this once. */
export function receipt(screen: FormScreen): TemplateResult {
  const { texts, language, session } = screen;
  const { receipt: code, receivedAt } = screen.receipt!;
  return html`<div class="card receipt" part="receipt">
    <h2 tabindex="-1" id="receipt-title"><span class="tick"></span>${texts.receipt.title}</h2>
    <div class="receipt-head">
      <div>
        <p class="label" id="receipt-label">${texts.receipt.code}</p>
        <p class="receipt-code" id="receipt-code" part="receipt-code" translate="no">
          ${halvesOf(code).map((half) => html`<span>${half}</span><wbr />`)}
        </p>
        <p class="notice warning">${texts.receipt.keep}</p>
        <p class="row no-print">
          <button type="button" class="button" @click=${() => screen.copyReceipt()}>
            ${texts.receipt.copy}
          </button>
          <button type="button" class="button quiet" @click=${() => screen.printReceipt()}>
            ${texts.receipt.print}
          </button>
        </p>
      </div>
      ${qrCode(screen)}
    </div>
    <dl>
      <dt>${texts.receipt.session}</dt>
      <dd class="words" lang="vi">${session.topic}</dd>
      <dt>${texts.receipt.receivedAt}</dt>
      <dd><time datetime=${receivedAt}>${instantText(receivedAt, language)}</time></dd>
    </dl>
    <h3>${texts.receipt.next}</h3>
    <ol>
      ${texts.receipt.steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p class="row no-print">
      <a class="button quiet" href="${screen.page('/tra-cuu')}#${code}">${texts.receipt.follow}</a>
      <button type="button" class="button quiet" @click=${() => screen.startAgain()}>
        ${texts.receipt.another}
      </button>
    </p>
  </div>`;
}

/** Two groups and two: a small screen breaks a line between them, and nowhere else. */
const halvesOf = (code: string): string[] => code.match(/.{1,12}/g) ?? [code];

/** Black on white in every theme: that is what cameras read. */
const qrCode = ({ qr, texts }: FormScreen): TemplateResult | typeof nothing =>
  qr === null
    ? html`<div class="qr"></div>`
    : html`<svg
        class="qr"
        role="img"
        aria-label=${texts.receipt.qr}
        viewBox="0 0 ${qr.size} ${qr.size}"
        shape-rendering="crispEdges"
      >
        ${svg`<path fill="#fff" d="M0 0h${qr.size}v${qr.size}h-${qr.size}z"/><path fill="#000" d=${qr.path} />`}
      </svg>`;

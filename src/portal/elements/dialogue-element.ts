import { LitElement, unsafeCSS, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { DialogueClient } from '../client/dialogue-client';
import type { Language } from '../formats/instant';
import base from '../style/base.css?inline';
import tokens from '../style/tokens.css?inline';

const HOME = new URL(import.meta.url).origin;

/** What all elements share: where the system is, and in which language they speak. */
export abstract class DialogueElement extends LitElement {
  static override styles: CSSResultGroup = [unsafeCSS(tokens), unsafeCSS(base)];

  /** Address of the system; where the script came from, unless stated. */
  @property() server = HOME;

  /** Where readers read on, such as `https://city.vn/dialogue`; the system's own site, unless stated. */
  @property({ attribute: 'site' }) site = '';

  get client(): DialogueClient {
    return new DialogueClient(this.server);
  }

  /** Of the nearest `lang`: English where it says so, otherwise Vietnamese. */
  get language(): Language {
    const stated = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return stated.toLowerCase().startsWith('en') ? 'en' : 'vi';
  }

  /** Tells the page around, past the shadow root. */
  protected tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

import { LitElement, unsafeCSS, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { DialogueClient } from '../client/dialogue-client';
import type { Language } from '../formats/instant';
import base from '../style/base.css?inline';
import tokens from '../style/tokens.css?inline';

const HOME = new URL(import.meta.url).origin;

/** What all elements share: where the system is, and in which language they speak. */
export abstract class DialogueElement extends LitElement {
  static override styles: CSSResultGroup = [unsafeCSS(tokens), unsafeCSS(base)];

  static override properties: PropertyDeclarations = {
    server: {},
    site: {},
  };

  /** Address of the system; where the script came from, unless stated. */
  server = HOME;

  /** Where readers read on, such as `https://city.vn/dialogue`; the system's own site, unless stated. */
  site = '';

  private known: DialogueClient | null = null;

  get client(): DialogueClient {
    if (this.known?.server !== this.server) this.known = new DialogueClient(this.server);
    return this.known!;
  }

  /** Of the nearest `lang`, past shadow roots: English where it says so, otherwise Vietnamese. */
  get language(): Language {
    const stated = this.closest('[lang]') ?? document.documentElement;
    return stated.getAttribute('lang')?.toLowerCase().startsWith('en') ? 'en' : 'vi';
  }

  /** Address of a page of the site, by its path. */
  page(path: string): string {
    if (this.site !== '') return this.site.replace(/\/$/, '') + path;
    return this.server + (this.language === 'en' ? '/en' : '') + path;
  }

  /** Tells the page around, past the shadow root; false when it took the matter in its own hands. */
  protected tell<Detail>(name: string, detail: Detail): boolean {
    const options = { detail, bubbles: true, composed: true, cancelable: true };
    return this.dispatchEvent(new CustomEvent(name, options));
  }

  /** For a link that the page around may follow in a way of its own. */
  protected leads<Detail>(name: string, detail: Detail): (event: Event) => void {
    return (event) => {
      if (!this.tell(name, detail)) event.preventDefault();
    };
  }
}

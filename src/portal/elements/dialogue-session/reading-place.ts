import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Where somebody is reading in a list of cards, and what may change without moving it. */
export class ReadingPlace implements ReactiveController {
  /** Whether the next drawing is the reader's own doing, who then looks elsewhere. */
  isLeft = false;
  private anchor: { card: Element; top: number } | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Whether the card of this question may change, come or go: it is below what is in sight. */
  mayMove = (key: string): boolean => {
    const list = this.list;
    if (list === null || document.hidden) return true;
    if (!this.isWithin(list)) return true;
    const card = this.cardOf(key);
    return card === null || card.getBoundingClientRect().top >= window.innerHeight;
  };

  cardOf(key: string): HTMLElement | null {
    return this.host.shadowRoot?.getElementById(`q-${key}`) ?? null;
  }

  hostUpdate(): void {
    const list = this.list;
    this.anchor = null;
    if (list === null || this.isLeft || list.getBoundingClientRect().top >= 0) return;
    // Beyond the last card, what follows the list.
    const places = [...list.children, list.nextElementSibling].filter((one) => one !== null);
    const card = places.find((one) => one.getBoundingClientRect().bottom > 0);
    if (card) this.anchor = { card, top: card.getBoundingClientRect().top };
  }

  /** Not every browser keeps the place by itself; where one does, its way is switched off in the style. */
  hostUpdated(): void {
    this.isLeft = false;
    if (this.anchor === null || !this.anchor.card.isConnected) return;
    const moved = this.anchor.card.getBoundingClientRect().top - this.anchor.top;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  }

  private get list(): Element | null {
    return this.host.shadowRoot?.querySelector('.question-list') ?? null;
  }

  /** Past the beginning of the list, or at work in it: then it is being read. */
  private isWithin(list: Element): boolean {
    const { top, bottom } = list.getBoundingClientRect();
    if (bottom <= 0) return false;
    return top < 0 || list.contains(this.host.shadowRoot!.activeElement);
  }
}

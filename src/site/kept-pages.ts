import { type Representation, represent } from '../live/feed/representation';

/** Milliseconds a page is answered with as it is, however many ask for it. */
const FRESH_MILLISECONDS = 1_000;

/** Pages kept by a node: some 70 kB each. */
const MOST_PAGES = 300;

interface KeptPage {
  made: Promise<Representation | null>;
  /** The last that could be made; answered while none can. */
  last: Representation | null;
  until: number;
}

/**
 * Pages as they were written last, by their address: made once a second for however many readers, and
 * answered as they are while the database is away or reading is closed. Null stands for nothing to read.
 */
export class KeptPages {
  /** The one asked for last at the end. */
  readonly #pages = new Map<string, KeptPage>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Throws what `write` throws where no page of this address could be written before. */
  async read(address: string, write: () => Promise<string | null>): Promise<Representation | null> {
    const known = this.#pages.get(address);
    if (known !== undefined && this.#now() < known.until) return known.made;
    const page: KeptPage = {
      made: write().then((text) => (text === null ? null : represent(text))),
      last: known?.last ?? null,
      until: this.#now() + FRESH_MILLISECONDS,
    };
    page.made = page.made.then(
      (made) => this.#keep(address, page, made),
      (error: unknown) => {
        if (page.last === null) {
          this.#forget(address, page);
          throw error;
        }
        return page.last;
      },
    );
    this.#pages.delete(address);
    this.#pages.set(address, page);
    return page.made;
  }

  /** The last of an address; null where it has not been read, or not for long. */
  last(address: string): Representation | null {
    return this.#pages.get(address)?.last ?? null;
  }

  #keep(address: string, page: KeptPage, made: Representation | null): Representation | null {
    page.last = made;
    // There are as many addresses without a page as anybody makes up.
    if (made === null) this.#forget(address, page);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= MOST_PAGES) break;
      this.#pages.delete(oldest);
    }
    return made;
  }

  #forget(address: string, page: KeptPage): void {
    if (this.#pages.get(address) === page) this.#pages.delete(address);
  }
}

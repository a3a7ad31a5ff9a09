import type { Attempt } from './attempt';
import { EMPTY_ENTRY, type Entry } from './entry';

/** What the browser keeps of a question that has not been sent; never the files, never the tick of consent. */
export interface Draft {
  entry: Entry;
  attempt: Attempt | null;
}

/** As far as it is used of the browser's `Storage`. */
interface Store {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

/** Days after which a draft is of no use to anybody. */
const LONGEST_KEPT_DAYS = 30;

/**
 * Keeps the draft of one session in the browser. A browser that keeps nothing, or is full, is not the
 * writer's trouble: then nothing is kept.
 */
export class DraftKeeper {
  private readonly name: string;

  /** @param store Gives the place to keep it; throws or gives none where a browser forbids it. */
  constructor(
    private readonly store: () => Store | null,
    server: string,
    slug: string,
    private readonly now: () => number = Date.now,
  ) {
    this.name = `dialogue-question ${server} ${slug}`;
  }

  read(): Draft | null {
    return this.attempt(() => {
      const kept = JSON.parse(this.store()?.getItem(this.name) ?? 'null') as unknown;
      return draftFrom(kept, this.now() - LONGEST_KEPT_DAYS * 86_400_000);
    });
  }

  /** Whether it is kept now. */
  keep({ entry, attempt }: Draft): boolean {
    const draft = { entry: { ...entry, consentVersion: null }, attempt, keptAt: this.now() };
    return (
      this.attempt(() => {
        const store = this.store();
        store?.setItem(this.name, JSON.stringify(draft));
        return store !== null;
      }) ?? false
    );
  }

  forget(): void {
    this.attempt(() => this.store()?.removeItem(this.name));
  }

  private attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch {
      return null;
    }
  }
}

/** Whatever is there may be of another version, or of another script. */
function draftFrom(kept: unknown, since: number): Draft | null {
  const { entry, attempt, keptAt } = Object(kept) as Record<string, unknown>;
  if (typeof keptAt !== 'number' || keptAt < since) return null;
  const stated = Object(entry) as Record<string, unknown>;
  const read = { ...EMPTY_ENTRY } as Record<string, unknown>;
  for (const field of Object.keys(EMPTY_ENTRY)) {
    if (typeof stated[field] === 'string') read[field] = stated[field];
  }
  return {
    entry: { ...(read as unknown as Entry), consentVersion: null },
    attempt: attemptFrom(attempt),
  };
}

function attemptFrom(kept: unknown): Attempt | null {
  const { key, mark, isUnsettled, consentVersion, fileCount } = Object(kept) as Record<
    string,
    unknown
  >;
  return typeof key === 'string' && typeof mark === 'string' && typeof consentVersion === 'string'
    ? {
        key,
        mark,
        consentVersion,
        isUnsettled: isUnsettled === true,
        fileCount: Number(fileCount) || 0,
      }
    : null;
}

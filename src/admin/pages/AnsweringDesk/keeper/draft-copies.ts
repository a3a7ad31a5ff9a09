import type { DraftText, StoredText } from './draft-text';

/** What this browser keeps of a text the server does not have yet. */
export interface DraftCopy {
  text: DraftText;
  /** What the server had when the writing began. */
  base: StoredText;
  /** What left for the server without an answer: it may have arrived all the same. */
  unanswered: readonly DraftText[];
  /** Milliseconds since 1970, by the clock of this machine. */
  writtenAt: number;
}

/** The part of `localStorage` that is needed. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'dialogue.draft';

export const copyKey = (userId: number, draftId: string): string =>
  `${PREFIX}.copy.${userId}.${draftId}`;

const parsed = <T>(value: string | null): T | null => {
  try {
    return value === null ? null : (JSON.parse(value) as T);
  } catch {
    // Half-written by a browser that died: worth nothing, and no reason to show nothing else.
    return null;
  }
};

/**
 * The copies of one draft that one person has in this browser. Of several tabs with the same draft
 * one writes: the last that claimed it; the others read along.
 */
export class DraftCopies {
  private readonly key: string;
  private readonly writerKey: string;
  private readonly asideKey: string;

  constructor(
    private readonly shelf: Shelf,
    who: { userId: number; draftId: string },
    private readonly tab: string,
  ) {
    this.key = copyKey(who.userId, who.draftId);
    this.writerKey = `${PREFIX}.writer.${who.userId}.${who.draftId}`;
    this.asideKey = `${PREFIX}.aside.${who.userId}.${who.draftId}`;
  }

  /** Whether a change of the browser's store under this key is about this draft. */
  concerns(key: string): boolean {
    return key === this.key || key === this.writerKey;
  }

  read(): DraftCopy | null {
    return parsed<DraftCopy>(this.shelf.getItem(this.key));
  }

  /** Whether the browser took it: its store may be full or forbidden. */
  write(copy: DraftCopy): boolean {
    return this.put(this.key, JSON.stringify(copy));
  }

  drop(): void {
    this.shelf.removeItem(this.key);
  }

  /** Makes this tab the one that writes. */
  claim(): void {
    this.put(this.writerKey, this.tab);
  }

  isClaimedHere(): boolean {
    const writer = this.shelf.getItem(this.writerKey);
    return writer === null || writer === this.tab;
  }

  /** Gives the writing up; a text that is still unsaved stays. */
  leave(): void {
    if (this.shelf.getItem(this.writerKey) === this.tab) this.shelf.removeItem(this.writerKey);
  }

  /** The text a person did not choose, kept until they throw it away. */
  aside(): string | null {
    return this.shelf.getItem(this.asideKey);
  }

  setAside(content: string | null): void {
    if (content === null) this.shelf.removeItem(this.asideKey);
    else this.put(this.asideKey, content);
  }

  private put(key: string, value: string): boolean {
    try {
      this.shelf.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  }
}

/** Drafts of a person that this browser holds unsaved text of, with when it was written. */
export function unsavedDrafts(
  shelf: Shelf,
  userId: number,
): { draftId: string; writtenAt: number }[] {
  const prefix = copyKey(userId, '');
  return Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '')
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const copy = parsed<DraftCopy>(shelf.getItem(key));
      return copy === null
        ? []
        : [{ draftId: key.slice(prefix.length), writtenAt: copy.writtenAt }];
    });
}

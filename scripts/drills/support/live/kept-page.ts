import { createHash } from 'node:crypto';
import { readingOf } from './reading';

/** The questions as one reader has put them together from deltas and events. */
export class KeptPage {
  private readonly shown = new Map<string, number>();

  /** Takes a delta or an event; answers its version and whether there is more to fetch. */
  take(text: string): { version: number; isPartial: boolean } {
    const { version, isPartial, questions, removed } = readingOf(text);
    for (const [key, hash] of questions) this.shown.set(key, hash);
    for (const key of removed) this.shown.delete(key);
    return { version, isPartial };
  }

  /** The same for two readers who show the same, to the last letter. */
  fingerprint(): string {
    const inOrder = [...this.shown].map(([key, hash]) => `${key} ${hash}`).sort();
    return createHash('sha256').update(inOrder.join('\n')).digest('base64url').slice(0, 16);
  }
}

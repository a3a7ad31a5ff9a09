import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IndexedText } from '../../persistence/comparable-texts';
import { likenessWithin, wordPairsOf, type WordPairs } from '../../domain/text/word-pairs';

export interface Like {
  documentId: string;
  similarity: number;
}

/** Texts compared before other requests get their turn: some ten milliseconds. */
const TURN = 2_000;

/**
 * The word pairs of many texts in memory, some 500 bytes each. Holds no text and decides nothing: it
 * finds what is worth reading from the database. Rebuilt from there by every node that needs it.
 */
export class TextIndex {
  readonly #texts = new Map<number, { documentId: string; pairs: WordPairs }>();
  #lastId = 0;

  get size(): number {
    return this.#texts.size;
  }

  get lastId(): number {
    return this.#lastId;
  }

  /** Ids above `from` that are here already. */
  idsAbove(from: number): number[] {
    return [...this.#texts.keys()].filter((id) => id > from);
  }

  /** A text that is here already takes the place of what it was. */
  put({ id, documentId, content }: IndexedText): void {
    this.#texts.set(id, { documentId, pairs: wordPairsOf(content) });
    this.#lastId = Math.max(this.#lastId, id);
  }

  wordPairsOf(id: number): WordPairs | undefined {
    return this.#texts.get(id)?.pairs;
  }

  /** At most `limit` that are at least so like the text, the likest first. */
  async like(text: WordPairs, { least, limit }: { least: number; limit: number }): Promise<Like[]> {
    const found: Like[] = [];
    let compared = 0;
    for (const { documentId, pairs } of this.#texts.values()) {
      const similarity = likenessWithin(text, pairs);
      if (similarity >= least) found.push({ documentId, similarity });
      if (++compared % TURN === 0) await nextTurn();
    }
    return found.sort((a, b) => b.similarity - a.similarity).slice(0, limit);
  }
}

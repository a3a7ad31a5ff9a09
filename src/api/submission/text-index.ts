import { inSlices } from '../../operations/in-slices';
import type { IndexedText } from '../../persistence/comparable-texts';
import { likenessWithin, wordPairsOf, type WordPairs } from '../../domain/text/word-pairs';

export interface Like {
  documentId: string;
  similarity: number;
}

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
  put(texts: readonly IndexedText[]): Promise<void> {
    return inSlices(texts, ({ id, documentId, content }) => {
      this.#texts.set(id, { documentId, pairs: wordPairsOf(content) });
      this.#lastId = Math.max(this.#lastId, id);
    });
  }

  wordPairsOf(id: number): WordPairs | undefined {
    return this.#texts.get(id)?.pairs;
  }

  /** At most `limit` that are at least so like the text, the likest first. */
  async like(text: WordPairs, { least, limit }: { least: number; limit: number }): Promise<Like[]> {
    const found: Like[] = [];
    await inSlices(this.#texts.values(), ({ documentId, pairs }) => {
      const similarity = likenessWithin(text, pairs);
      if (similarity >= least) found.push({ documentId, similarity });
    });
    return found.sort((a, b) => b.similarity - a.similarity).slice(0, limit);
  }
}

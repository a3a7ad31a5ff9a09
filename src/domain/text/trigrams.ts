import { foldText } from './fold';

/** The trigrams of a text, each once and in order. What two of them share is found in one pass. */
export type Trigrams = Uint16Array;

/** Letters, digits and the edge of a word: three of them fit into 16 bits. */
const SYMBOLS = 37;

const symbolOf = (unit: number): number => {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 21;
  return unit === 32 ? 0 : unit % SYMBOLS;
};

/** Trigrams of the words of a text as `pg_trgm` takes them: two blanks before each, one after. */
export function trigramsOf(text: string): Trigrams {
  const found = new Set<number>();
  for (const word of foldText(text).split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    let [first, second] = [0, 0];
    for (const unit of [...`${word} `].map((letter) => symbolOf(letter.charCodeAt(0)))) {
      found.add((first * SYMBOLS + second) * SYMBOLS + unit);
      [first, second] = [second, unit];
    }
  }
  return Uint16Array.from(found).sort();
}

function sharedCount(one: Trigrams, other: Trigrams): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/** How alike two texts are, 0 to 1: the trigrams they share among all they have. Symmetrical. */
export function likeness(one: Trigrams, other: Trigrams): number {
  const shared = sharedCount(one, other);
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** A text of less than half the length of another is looked for in it, rather than compared to it. */
const IS_PART_BELOW = 0.5;

/**
 * How much a text is like a longer one it may be the beginning or the gist of, 0 to 1. Half of the
 * trigrams of a few words are in any long text, so that much counts as nothing.
 */
export function likenessWithin(part: Trigrams, whole: Trigrams): number {
  const alike = likeness(part, whole);
  if (part.length === 0 || part.length >= whole.length * IS_PART_BELOW) return alike;

  return Math.max(alike, 2 * (sharedCount(part, whole) / part.length - 0.5) * 0.9);
}

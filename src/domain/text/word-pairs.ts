import { COURTESIES } from './courtesies';
import { foldText } from './fold';

/** The neighbouring words of a text by the digest of each pair, each once and in order. */
export type WordPairs = Uint32Array;

// FNV-1a over UTF-16 units: two pairs of different words meet about once in four thousand million.
const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;

const digestOf = (text: string): number => {
  let digest = FIRST;
  for (let at = 0; at < text.length; at += 1) {
    digest = Math.imul(digest ^ text.charCodeAt(at), PRIME);
  }
  return digest >>> 0;
};

/** Neighbouring words of a text; of a single word, the word. */
function pairsIn(text: string): string[] {
  const words = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.length < 2 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

const digestsOf = (text: string): Set<number> => new Set(pairsIn(text).map(digestOf));

const COURTEOUS: ReadonlySet<number> = new Set(
  COURTESIES.flatMap((courtesy) => [...digestsOf(courtesy)]),
);

/**
 * The pairs of neighbouring words of a text without diacritics, case and courtesies. Syllables
 * written alike are everywhere in Vietnamese; two in a row are what a text is about.
 */
export function wordPairsOf(text: string): WordPairs {
  const all = [...digestsOf(text)];
  const telling = all.filter((digest) => !COURTEOUS.has(digest));
  return Uint32Array.from(telling.length > 0 ? telling : all).sort();
}

/** The same in letters, for whoever looks them up elsewhere: `dat dai`. */
export function tellingPairsOf(text: string): string[] {
  const all = [...new Set(pairsIn(text))];
  const telling = all.filter((pair) => !COURTEOUS.has(digestOf(pair)));
  return telling.length > 0 ? telling : all;
}

function sharedCount(one: WordPairs, other: WordPairs): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const difference = one[i]! - other[j]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}

/** How alike two texts are, 0 to 1: the share of their pairs that are in both (Dice). Symmetrical. */
export function likeness(one: WordPairs, other: WordPairs): number {
  const all = one.length + other.length;
  return all === 0 ? 0 : (2 * sharedCount(one, other)) / all;
}

/** A text of less than half the length of another is looked for in it, rather than compared to it. */
const IS_PART_BELOW = 0.5;

/**
 * How much a text is like a longer one it may be the beginning or the gist of, 0 to 1. The fewer
 * pairs are found, the less that says; and half of them counts as nothing.
 */
export function likenessWithin(part: WordPairs, whole: WordPairs): number {
  const alike = likeness(part, whole);
  if (part.length === 0 || part.length >= whole.length * IS_PART_BELOW) return alike;

  const shared = sharedCount(part, whole);
  const certainty = shared / (shared + 1);
  return Math.max(alike, 2 * (shared / part.length - 0.5) * certainty);
}

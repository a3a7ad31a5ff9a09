import { accentText } from './accent';
import { foldText } from './fold';

/** A syllable, number or foreign word of a text. */
export interface Word {
  /** Without diacritics. */
  folded: string;
  /** With them, the tone in its place; the same as `folded` where there are none. */
  accented: string;
}

/** A word with its place in the text, in UTF-16 units. */
export interface PlacedWord extends Word {
  from: number;
  to: number;
}

// Marks belong to the letter before them: a text may be in pieces. Of digits only those that every locale of
// PostgreSQL takes for some.
const WORD = /[\p{Alphabetic}0-9][\p{Alphabetic}0-9\p{M}]*/gu;

/** A text comes back to few syllables, and folding one costs a thousand times more than finding it. */
const known = new Map<string, Word>();
const MOST_KNOWN = 20_000;

function wordOf(written: string): Word {
  const seen = known.get(written);
  if (seen) return seen;
  const accented = accentText(written);
  const word = { folded: foldText(accented), accented };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, word);
  return word;
}

/** The words of a text, in order. As `dialogue_words` in SQL. */
export const placedWordsOf = (text: string): PlacedWord[] =>
  Array.from(text.matchAll(WORD), ({ 0: written, index }) => ({
    ...wordOf(written),
    from: index,
    to: index + written.length,
  }));

export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), ([written]) => wordOf(written));

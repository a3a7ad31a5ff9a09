import { wordsOf, type Word } from '../text/words';

/** Words that were typed one after the other, and whether they are to be found like that. */
export interface Run {
  words: Word[];
  /** Typed in quotation marks. */
  isPhrase: boolean;
}

/** Characters of a search. */
export const LONGEST_SEARCH = 200;

const QUOTES = /["“”„«»]/u;

/**
 * What somebody looks for, by its words: signs are nothing to search by. What is in quotation marks is a
 * phrase; one that nobody has closed begins none.
 *
 * Source: project rule.
 */
export function searchRuns(text: string): Run[] {
  const parts = text.split(QUOTES);
  const isOpen = parts.length % 2 === 0;
  return parts
    .map((part, at) => ({
      words: wordsOf(part),
      isPhrase: at % 2 === 1 && !(isOpen && at === parts.length - 1),
    }))
    .filter(({ words }) => words.length > 0);
}

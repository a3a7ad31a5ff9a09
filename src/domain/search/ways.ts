import type { Word } from '../text/words';
import type { Run } from './search-words';

/**
 * Terms of which one must hold, of each list. A term is a word with its diacritics or without, or two
 * neighbouring words without (`dat dai`); those of an answer are marked.
 */
export type Way = readonly (readonly string[])[];

/** Marks neighbouring words of an answer, where those of the question have no mark. */
export const IN_ANSWER = '+';

/** To require all words but any one of them says little of two, and much at great length of many. */
const LEAST_OF_MOST = 3;
const MOST_OF_MOST = 8;

const pairsOf = (words: readonly Word[]): string[] =>
  words.slice(1).map(({ folded }, at) => `${words[at]!.folded} ${folded}`);

const distinct = (terms: readonly string[]): string[] => [...new Set(terms)];

const each = (terms: readonly string[]): Way => distinct(terms).map((term) => [term]);

const wordsOf = (runs: readonly Run[]): Word[] => runs.flatMap(({ words }) => words);

const isPhrase = (run: Run): boolean => run.isPhrase;
const isLoose = (run: Run): boolean => !run.isPhrase;

/** Neighbours are neighbours in the question or in an answer. */
const anywhere = (pair: string): string[] => [pair, IN_ANSWER + pair];

const keptTogether = (runs: readonly Run[]): Way =>
  distinct(runs.filter(isPhrase).flatMap(({ words }) => pairsOf(words))).map(anywhere);

/**
 * How public questions may meet a search, the best first: all its words as they were typed, one beside
 * the other in the question, then anywhere in question and answer; then the same without diacritics.
 * Typed without any, they are nobody's choice, and there are the latter two. A phrase is always kept
 * together.
 *
 * Source: project rule.
 */
export function searchWays(runs: readonly Run[]): Way[] {
  const words = wordsOf(runs);
  if (words.length === 0) return [];
  const phrases = keptTogether(runs);
  const pairs = each(runs.filter(isLoose).flatMap((run) => pairsOf(run.words)));
  const folded = each(words.map((word) => word.folded));
  const exact = each(words.map((word) => word.accented));

  const isExact = words.some((word) => word.accented !== word.folded);
  return (isExact ? [exact, folded] : [folded]).flatMap((terms) => [
    ...(pairs.length > 0 ? [[...pairs, ...phrases, ...terms]] : []),
    [...phrases, ...terms],
  ]);
}

/**
 * What comes near a search that nothing meets, the nearest first: all its words but one, any two that
 * are neighbours, any one; its phrases always, and at last by themselves.
 *
 * Source: project rule.
 */
export function nearWays(runs: readonly Run[]): Way[] {
  const loose = runs.filter(isLoose);
  const words = distinct(wordsOf(loose).map(({ folded }) => folded));
  const pairs = distinct(loose.flatMap((run) => pairsOf(run.words)));
  const kept = [
    ...keptTogether(runs),
    ...each(wordsOf(runs.filter(isPhrase)).map(({ folded }) => folded)),
  ];
  const near = [
    ...(words.length >= LEAST_OF_MOST && words.length <= MOST_OF_MOST ? [allButOne(words)] : []),
    ...(pairs.length > 0 ? [[pairs.flatMap(anywhere)]] : []),
    ...(words.length > 1 ? [[words]] : []),
  ].map((way) => [...kept, ...way]);
  return kept.length > 0 && words.length > 0 ? [...near, kept] : near;
}

/** Of any two words at least one: no two are missing. */
const allButOne = (words: readonly string[]): Way =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other]));

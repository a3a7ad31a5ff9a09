import { placedWordsOf, type PlacedWord } from '../text/words';
import type { Run } from './search-words';

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  match: boolean;
}

/** Characters shown of a text; one that is a little longer is shown whole. */
const LENGTH = 300;
const WHOLE = 360;

/** Shown before the first match. */
const BEFORE = 60;

/** Further on, a text is not looked at. */
const FARTHEST = 20_000;

/** Matches among which the best place is looked for. */
const MOST_LOOKED_AT = 100;

const CUT = '…';

interface Span {
  from: number;
  to: number;
  word: string;
}

/** Which of a text's words are what was searched for: as it was typed where that is found in any of the texts. */
export class Matches {
  readonly #runs: readonly Run[];
  readonly #exact: ReadonlySet<string>;

  constructor(runs: readonly Run[], texts: readonly string[]) {
    const found = new Set(texts.flatMap((text) => wordsIn(text)).map(({ accented }) => accented));
    const typed = runs.flatMap(({ words }) => words.map(({ accented }) => accented));
    this.#runs = runs;
    this.#exact = new Set(typed.filter((accented) => found.has(accented)));
  }

  spansIn(text: string): Span[] {
    const words = wordsIn(text);
    const places = new Set<number>();
    for (const run of this.#runs) {
      const length = run.isPhrase ? run.words.length : 1;
      for (let at = 0; at + length <= words.length; at += 1) {
        if (run.isPhrase ? this.#begins(run, words, at) : this.#isOne(run, words[at]!)) {
          for (let place = at; place < at + length; place += 1) places.add(place);
        }
      }
    }
    return [...places]
      .sort((a, b) => a - b)
      .map((place) => words[place]!)
      .map(({ from, to, folded }) => ({ from, to, word: folded }));
  }

  #begins(run: Run, words: readonly PlacedWord[], at: number): boolean {
    return run.words.every(({ folded }, step) => words[at + step]!.folded === folded);
  }

  #isOne({ words }: Run, { folded, accented }: PlacedWord): boolean {
    return words.some(
      (word) =>
        word.folded === folded && (!this.#exact.has(word.accented) || word.accented === accented),
    );
  }
}

/**
 * The part of a text that has most of what was searched for, in pieces; its beginning where it has none
 * of it. Its letters are those of the text; where something was left out there is `…`.
 */
export function snippetOf(text: string, matches: Matches): Piece[] {
  const spans = joined(matches.spansIn(text), text);
  if (text.length <= WHOLE) return cut(text, spans, 0, text.length);
  const from = beginning(text, spans);
  return cut(text, spans, from, ending(text, from));
}

const wordsIn = (text: string): PlacedWord[] => placedWordsOf(text.slice(0, FARTHEST));

/** Marked words with nothing but space between them are one match. */
function joined(spans: readonly Span[], text: string): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && /^\s*$/.test(text.slice(last.to, span.from))) {
      all[all.length - 1] = { from: last.from, to: span.to, word: `${last.word} ${span.word}` };
    } else all.push({ ...span });
  }
  return all;
}

/** Where the most different words are near each other; of equal places, the first. */
function beginning(text: string, spans: readonly Span[]): number {
  let best = { from: 0, count: 0 };
  const first = spans.slice(0, MOST_LOOKED_AT);
  for (const [at, { from }] of first.entries()) {
    const within = first.slice(at).filter(({ to }) => to <= from + LENGTH - BEFORE);
    const count = new Set(within.flatMap(({ word }) => word.split(' '))).size;
    if (count > best.count) best = { from, count };
  }
  const earliest = Math.max(0, Math.min(best.from - BEFORE, text.length - LENGTH));
  if (best.from <= BEFORE || earliest === 0) return 0;
  const space = text.slice(earliest, best.from).search(/\s/);
  return space === -1 ? best.from : earliest + space + 1;
}

function ending(text: string, from: number): number {
  const latest = from + LENGTH;
  if (latest >= text.length) return text.length;
  const space = text.slice(from, latest).search(/\s\S*$/);
  const to = space < LENGTH / 2 ? latest : from + space;
  // Not between the halves of one character.
  return /[\ud800-\udbff]/.test(text.charAt(to - 1)) ? to - 1 : to;
}

function cut(text: string, spans: readonly Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const put = (piece: string, match: boolean): void => {
    const last = pieces.at(-1);
    if (piece === '') return;
    if (last && last.match === match) last.text += piece;
    else pieces.push({ text: piece, match });
  };
  if (from > 0) put(CUT, false);
  let at = from;
  for (const span of spans.filter((one) => one.from >= from && one.to <= to)) {
    put(text.slice(at, span.from), false);
    put(text.slice(span.from, span.to), true);
    at = span.to;
  }
  put(text.slice(at, to), false);
  if (to < text.length) put(CUT, false);
  return pieces;
}

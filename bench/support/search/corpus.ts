import { dice } from '../../../scripts/drills/support/sample-texts';
import { JOINTS, MATTERS, SYLLABLES, THEMES } from './words';

/** One public question with its answer, of a city that there is not. */
export interface CorpusRow {
  id: number;
  question: string;
  answer: string;
  theme: string;
  /** Positions among the sessions of the corpus. */
  session: number;
  /** A code that no other question has. */
  code: string;
}

/** Words that one question and its answer come back to. */
const SUBJECTS = 8;

/** How much of what is said is joints. */
const JOINTS_SHARE = 0.5;

/** The power by which words get rarer with their rank. */
const FALL = 0.6;

/** Words that are drawn as often as such words are said: the first most, the last seldom. */
function drawnFrom(words: readonly string[]): (roll: number) => string {
  let sum = 0;
  const ends = words.map((_, rank) => (sum += (rank + 2) ** -FALL));
  const steps = 4_096;
  const table = Array.from(
    { length: steps },
    (_, step) => words[ends.findIndex((end) => end >= ((step + 0.5) / steps) * sum)]!,
  );
  return (roll) => table[Math.floor(roll * steps)]!;
}

const matter = drawnFrom(MATTERS);
const joint = drawnFrom(JOINTS);

/**
 * Texts of Vietnamese words as often as they are said in such letters, each with a place and a code of
 * its own. The same seed makes the same corpus; row `id` of it is of about the time `id` is of.
 */
export function* searchCorpus(
  count: number,
  { places, sessions }: { places: readonly string[]; sessions: number },
): Generator<CorpusRow> {
  const roll = dice(1_374);
  const one = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)]!;
  const text = (words: number, about: readonly string[]): string => {
    const said: string[] = [];
    for (let at = 0; at < words; at += 2)
      said.push(roll() < JOINTS_SHARE ? joint(roll()) : one(about));
    const sentence = said.join(' ');
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
  for (let id = 1; id <= count; id += 1) {
    const about = Array.from({ length: SUBJECTS }, () => matter(roll()));
    const place = `phố ${one(SYLLABLES)} ${one(SYLLABLES)}, ${one(places)}`;
    const code = `HS${String(id).padStart(7, '0')}`;
    const length = 40 + Math.floor(roll() * 60);
    yield {
      id,
      question: `${text(length, about)} tại ${place}, hồ sơ số ${code}?`,
      answer: `${text(length * 1.6, about)}. Địa chỉ: ${place}.`,
      theme: THEMES[Math.floor(roll() ** 2 * THEMES.length)]!,
      session: Math.floor(((id - 1) / count) * sessions),
      code,
    };
  }
}

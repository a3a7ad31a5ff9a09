import type { Fate, FateCommand } from './fate';

/** Where a submission stands before it is merged. */
export interface Standing {
  fate: Fate;
  questionKey: string | null;
}

/** Where it is to go, and the question whoever decides knows it to stand behind; `null` for none. */
export interface Merge {
  into: string;
  from: string | null;
}

/**
 * The steps that merge (gộp) a submission into a question, each judged by `decideFate`. One that stands
 * behind another question leaves it first: that question is taken back when nobody else stands behind
 * it, and nobody leaves one that is answered. Only whoever knows where it stands moves it: an editor
 * who takes it for pending still is refused, as with every other decision.
 */
export const stepsToMerge = (
  { fate, questionKey }: Standing,
  { into, from }: Merge,
): readonly FateCommand[] =>
  (fate === 'accepted' || fate === 'merged') && questionKey === from && from !== into
    ? ['reconsider', 'merge']
    : ['merge'];

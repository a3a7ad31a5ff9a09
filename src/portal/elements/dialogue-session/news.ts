import type { Language } from '../../formats/instant';
import { QUESTION_TEXTS } from '../../../public-texts/questions';
import type { Change } from './changes';

/** More than so many answers at once are told as one number. */
const TOLD_SINGLY = 3;

/** What a screen reader says of changes: short, each once; of new questions nothing, as most wait long. */
export function newsOf(changes: readonly Change[], language: Language): string[] {
  const texts = QUESTION_TEXTS[language];
  const of = (kind: Change['kind']): number[] =>
    changes.filter((change) => change.kind === kind).map(({ position }) => position);
  const answered = of('answered');
  return [
    ...(answered.length > TOLD_SINGLY
      ? [texts.wereAnswered(answered.length)]
      : answered.map((position) => texts.wasAnswered(position))),
    ...of('corrected').map((position) => texts.wasCorrected(position)),
  ];
}

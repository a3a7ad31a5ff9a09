import { isSameText, type DraftText } from './draft-text';

/** Few are needed: the first to leave is the likeliest to have arrived, the last the next. */
const REMEMBERED = 20;

/** Texts that left without an answer, with one more that has left now. */
export const withAnother = (texts: readonly DraftText[], text: DraftText): readonly DraftText[] =>
  [...texts.filter((one) => !isSameText(one, text)), text].filter(
    (_, index, all) => all.length <= REMEMBERED || index !== REMEMBERED / 2,
  );

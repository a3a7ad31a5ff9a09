/** Vướng mắc, kiến nghị, ý kiến. Source: QC 1374/2016, content of questions. */
export const QUESTION_KINDS = ['difficulty', 'petition', 'opinion'] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

const MARKS = String.raw`[\u0300-\u036f]`;

/** SQL for a text without its case, its diacritics and the stroke of its đ, to be searched in. */
export const foldedText = (expression: string): string =>
  `lower(translate(regexp_replace(normalize(${expression}, NFD), '${MARKS}', '', 'g'), 'Đđ', 'dd'))`;

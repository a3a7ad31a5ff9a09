/** A text as it is compared by: lower case, without diacritics, đ as d. As `dialogue_fold` in SQL. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFC');

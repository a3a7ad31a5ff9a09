const GROUP = 5;
const CODE = /^[0-9A-Z]{20}$/;

/** A receipt code as typed, in its four groups; null when it cannot be one. */
export function receiptCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  if (!CODE.test(letters)) return null;
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

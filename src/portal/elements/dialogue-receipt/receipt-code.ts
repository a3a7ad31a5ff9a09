const GROUP = 5;
const CODE = /^[0-9A-Z]{20}$/;

/** A receipt code as typed, in its four groups; null when it cannot be one. */
export function receiptCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  if (!CODE.test(letters)) return null;
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/** The code an address carries as `#…`, `#ma=…` or `#code=…`; null when there is none. */
export function codeBehind(hash: string): string | null {
  try {
    return receiptCode(decodeURIComponent(hash).replace(/^#(ma=|code=)?/, ''));
  } catch {
    // No code is written with broken escapes.
    return null;
  }
}

const GROUP = 5;
const CODE = /^[0-9A-Z]{20}$/;

/** A receipt code as typed, in its four groups; null when it cannot be one. */
export function receiptCode(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  if (!CODE.test(letters)) return null;
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/**
 * Takes a receipt code out of the address of the page, where links and QR codes carry it behind `#`: so it is
 * never sent to a server, and not left for whoever opens the page's history.
 */
export function takeCodeFromAddress(): string | null {
  const code = receiptCode(decodeURIComponent(location.hash.replace(/^#(ma=|code=)?/, '')));
  if (code !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

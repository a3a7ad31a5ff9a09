import { codeBehind } from './receipt-code';

/**
 * Takes a receipt code out of the address of the page, where links and QR codes carry it behind `#`: so it is
 * never sent to a server, and not left for whoever opens the page's history.
 */
export function takeCodeFromAddress(): string | null {
  const code = codeBehind(location.hash);
  if (code !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

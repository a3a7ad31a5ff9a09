/** What of a keyboard event decides on a shortcut. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

/** Keys that may be held down: moving on. A decision held down would decide on the next ones too. */
const HELD = new Set(['J', 'K', 'ArrowDown', 'ArrowUp']);

/**
 * The shortcut a key press means: a capital letter, a digit, `?` or the name of a key; `null` for
 * none. Digits go by their place, because the Vietnamese layout has ă, â, ê and ô there.
 */
export function shortcutKey(press: Press): string | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  if (press.key === '?') return '?';
  if (press.shiftKey) return null;

  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  const key = digit ?? (press.key.length === 1 ? press.key.toUpperCase() : press.key);
  return press.repeat && !HELD.has(key) ? null : key;
}

import { shortcutKey, type Press } from './shortcut-key';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});

test.each<[string, Press, string | null]>([
  ['a letter', press('a'), 'A'],
  ['a letter with the capitals locked', press('A'), 'A'],
  ['a digit of the Vietnamese layout', press('ă', { code: 'Digit1' }), '1'],
  ['a digit of the number pad', press('4', { code: 'Numpad4' }), '4'],
  ['a question mark, with the shift it takes', press('?', { shiftKey: true }), '?'],
  ['an arrow', press('ArrowDown'), 'ArrowDown'],
  ['an arrow held down', press('ArrowDown', { repeat: true }), 'ArrowDown'],
  ['a decision held down', press('a', { repeat: true }), null],
  ['a command of the browser', press('r', { ctrlKey: true }), null],
  ['a shifted letter', press('A', { shiftKey: true }), null],
  ['a letter being composed', press('a', { isComposing: true }), null],
])('%s', (_press, given, expected) => {
  expect(shortcutKey(given)).toBe(expected);
});

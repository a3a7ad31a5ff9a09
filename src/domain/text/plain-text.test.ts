import fc from 'fast-check';
import { plainLine, plainText } from './plain-text';

describe('plainText', () => {
  it.each([
    ['a composed text is kept', 'Đường sá ở phường', 'Đường sá ở phường'],
    ['a decomposed text is composed', 'Đường'.normalize('NFD'), 'Đường'],
    ['white space around is dropped', '  hỏi \n', 'hỏi'],
    ['Windows and old Mac line ends become \\n', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['a tab is kept', 'một\thai', 'một\thai'],
    ['a right-to-left override is dropped', 'an\u202Etoàn', 'antoàn'],
    ['a zero-width space is dropped', 'an\u200Btoàn', 'antoàn'],
    ['a byte order mark is dropped', '\uFEFFhỏi', 'hỏi'],
    ['a NUL is refused', 'a\u0000b', null],
    ['an escape is refused', 'a\u001Bb', null],
    ['a C1 control is refused', 'a\u0085b', null],
    ['a lone surrogate is refused', 'a\uD800b', null],
    ['a private-use character is refused', 'a\uE000b', null],
    ['a heap of marks is refused', `a${'\u0300'.repeat(50)}`, null],
  ])('%s', (_situation, given, stored) => {
    expect(plainText(given)).toBe(stored);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const once = plainText(value);
        if (once !== null) expect(plainText(once)).toBe(once);
      }),
    );
  });
});

describe('plainLine', () => {
  it('makes one line of several', () => {
    expect(plainLine('Nguyễn\n Văn\t An')).toBe('Nguyễn Văn An');
  });
});

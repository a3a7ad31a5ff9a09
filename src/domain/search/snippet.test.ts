import fc from 'fast-check';
import { searchRuns } from './search-words';
import { Matches, snippetOf } from './snippet';

const pieces = (text: string, search: string) => {
  const runs = searchRuns(search);
  return snippetOf(text, new Matches(runs, [text]));
};
const marked = (text: string, search: string) =>
  pieces(text, search)
    .filter(({ match }) => match)
    .map((piece) => piece.text);

describe('snippetOf', () => {
  it.each([
    ['without diacritics', 'Cấp sổ đỏ', 'so do', ['sổ đỏ']],
    ['in pieces', 'Cấp sổ đỏ'.normalize('NFD'), 'sổ', ['sổ'.normalize('NFD')]],
    ['as typed, where that is there', 'sổ, so, số', 'sổ', ['sổ']],
    ['as typed, where it is not', 'so, số', 'sổ', ['so', 'số']],
    ['a phrase, and not its words apart', 'đỏ sổ đỏ sổ', '"sổ đỏ"', ['sổ đỏ']],
    ['words with signs between', 'sổ-đỏ', 'so do', ['sổ', 'đỏ']],
    ['no part of a word', 'đấtđai', 'dat', []],
    ['nothing', 'sổ đỏ', '', []],
  ])('marks %s', (_what, text, search, expected) => {
    expect(marked(text, search)).toEqual(expected);
  });

  it('cuts a long text at words, around the most of what was searched for', () => {
    const text = `${'mở đầu đất '.repeat(60)}sổ đỏ đất ở${' kết thúc'.repeat(60)}`;
    const shown = pieces(text, 'sổ đỏ đất');
    const whole = shown.map((piece) => piece.text).join('');
    expect(whole.startsWith('…')).toBe(true);
    expect(whole.endsWith('…')).toBe(true);
    expect(whole).toContain('sổ đỏ đất');
    expect(text).toContain(whole.slice(1, -1));
  });

  it('begins where nothing is found, and tears no character apart', () => {
    const shown = pieces('😀'.repeat(400), 'dat');
    expect(shown.map((piece) => piece.text).join('')).toMatch(/^(😀)+…$/u);
  });

  it('shows nothing but what is in the text, in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), fc.string(), (text, search) => {
        const whole = pieces(text, search)
          .map((piece) => piece.text)
          .join('');
        expect(text.includes(whole.replace(/^…|…$/g, ''))).toBe(true);
      }),
    );
  });
});

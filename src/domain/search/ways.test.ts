import { searchRuns } from './search-words';
import { nearWays, searchWays } from './ways';

const ways = (text: string) => searchWays(searchRuns(text));
const near = (text: string) => nearWays(searchRuns(text));

describe('searchWays', () => {
  it.each([
    ['nothing', '', []],
    ['signs alone', '% _ \\ ""', []],
    ['a word without diacritics', 'Dat', [[['dat']]]],
    ['a word with them', 'ĐẤT', [[['đất']], [['dat']]]],
    ['the tone where it was', 'hòa', [[['hoà']], [['hoa']]]],
    ['a word twice', 'dat dat', [[['dat dat'], ['dat']], [['dat']]]],
    [
      'two words',
      'so do',
      [
        [['so do'], ['so'], ['do']],
        [['so'], ['do']],
      ],
    ],
    ['a phrase', '"so do"', [[['so do', '+so do'], ['so'], ['do']]]],
  ])('of %s', (_what, text, expected) => {
    expect(ways(text)).toEqual(expected);
  });

  it('has the very diacritics before the bare letters, and neighbours before words apart', () => {
    expect(ways('sổ đỏ')).toEqual([
      [['so do'], ['sổ'], ['đỏ']],
      [['sổ'], ['đỏ']],
      [['so do'], ['so'], ['do']],
      [['so'], ['do']],
    ]);
  });

  it('keeps a phrase together in every way', () => {
    for (const way of ways('cấp "sổ đỏ" nhanh')) expect(way).toContainEqual(['so do', '+so do']);
  });
});

describe('nearWays', () => {
  it.each([
    ['one word', 'đất', []],
    ['one phrase', '"sổ đỏ"', []],
    ['two words', 'a b', [[['a b', '+a b']], [['a', 'b']]]],
  ])('of %s', (_what, text, expected) => {
    expect(near(text)).toEqual(expected);
  });

  it('of three words are any two of them first', () => {
    expect(near('a b c')[0]).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('of many words are no longer lists than there are words', () => {
    const [first] = near('mot hai ba bon nam sau bay tam chin muoi');
    expect(first).toHaveLength(1);
  });

  it('of a phrase and a word are the phrase, whatever the word', () => {
    expect(near('"so do" xyz')).toEqual([[['so do', '+so do'], ['so'], ['do']]]);
  });
});

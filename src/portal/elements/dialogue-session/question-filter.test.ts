import type { PublicQuestion } from '../../client/contract';
import { authoritiesIn, fits, NO_FILTER, themesIn } from './question-filter';

const soXayDung = { documentId: 'a1', name: 'Sở Xây dựng', slug: 'so-xay-dung' };
const soYTe = { documentId: 'a2', name: 'Sở Y tế', slug: 'so-y-te' };

const question = (overrides: Partial<PublicQuestion>) =>
  ({
    position: 12,
    content: 'Đường Lạch Tray ngập nước',
    submitterName: 'N.T.H.',
    theme: 'Giao thông',
    assignedAuthority: soXayDung,
    answers: [],
    ...overrides,
  }) as PublicQuestion;

const answered = question({
  theme: null,
  assignedAuthority: null,
  answers: [
    { authority: soYTe, content: 'Đã khơi thông cống', answererName: 'Trần Bình' },
  ] as never,
});

describe('a filter of questions', () => {
  test.each([
    ['nothing chosen', {}, true],
    ['without diacritics', { text: 'duong  LACH' }, true],
    ['words in any order', { text: 'nước đường' }, true],
    ['a word that is not there', { text: 'đường sắt' }, false],
    ['its number', { text: 'câu 12' }, true],
    ['its theme', { theme: 'Giao thông' }, true],
    ['another theme', { theme: 'Đất đai' }, false],
    ['its authority', { authority: 'a1' }, true],
    ['another authority', { authority: 'a2' }, false],
    ['waiting', { status: 'waiting' as const }, true],
    ['answered', { status: 'answered' as const }, false],
  ])('%s', (_case, chosen, expected) => {
    expect(fits(question({}), { ...NO_FILTER, ...chosen })).toBe(expected);
  });

  test('finds what an answer says, and who answered', () => {
    expect(fits(answered, { ...NO_FILTER, text: 'khoi thong' })).toBe(true);
    expect(fits(answered, { ...NO_FILTER, authority: 'a2' })).toBe(true);
  });

  test('offers what there is, with how often', () => {
    expect(themesIn([question({}), question({}), answered])).toEqual([
      { value: 'Giao thông', label: 'Giao thông', count: 2 },
    ]);
    expect(authoritiesIn([question({}), answered]).map(({ label }) => label)).toEqual([
      'Sở Xây dựng',
      'Sở Y tế',
    ]);
  });
});

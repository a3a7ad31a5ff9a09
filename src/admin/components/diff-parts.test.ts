import { diffParts } from './diff-parts';

const told = (before: string, after: string) =>
  diffParts(before, after)
    .map(({ kind, value }) => ({ same: value, added: `{+${value}}`, removed: `{-${value}}` })[kind])
    .join('');

describe('the difference between two texts', () => {
  it.each([
    ['nothing', 'Thưa bà.', 'Thưa bà.', 'Thưa bà.'],
    ['a word', 'Hạn là 10 ngày.', 'Hạn là 15 ngày.', 'Hạn là {-10}{+15} ngày.'],
    ['a tone', 'Sở trả lơi sau.', 'Sở trả lời sau.', 'Sở trả {-lơi}{+lời} sau.'],
    [
      'several words in a row',
      'Người khác lưu.',
      'Tôi gõ tiếp.',
      '{-Người khác lưu}{+Tôi gõ tiếp}.',
    ],
    ['an end', 'Một.', 'Một. Hai.', 'Một.{+ Hai.}'],
  ])('%s', (_what, before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('holds both texts whole', () => {
    const before = 'Sở Xây dựng sẽ trả lời\n\ntrong 10 ngày làm việc, theo Nghị định 118.';
    const after = 'Sở Tài chính trả lời trong 5 ngày,\ntheo Nghị định 119/2025 và hướng dẫn.';
    const parts = diffParts(before, after);
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ value }) => value)
        .join('');

    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });
});

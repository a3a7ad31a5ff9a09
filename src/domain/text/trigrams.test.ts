import { likeness, likenessWithin, trigramsOf } from './trigrams';

const alike = (one: string, other: string) => likeness(trigramsOf(one), trigramsOf(other));

it('tells neither diacritics nor case nor punctuation apart', () => {
  expect(alike('Cấp sổ đỏ, đất ở?', 'cap so do dat o')).toBe(1);
  expect(alike('hoà giải'.normalize('NFD'), 'HÒA GIẢI')).toBe(1);
});

it.each([
  // As pg_trgm has it: select similarity('word', 'two words') = 0.36363637.
  ['word', 'two words', 4 / 11],
  ['abc', 'xyz', 0],
  ['', 'abc', 0],
  ['', '', 0],
])('of "%s" and "%s" is what pg_trgm says', (one, other, expected) => {
  expect(alike(one, other)).toBeCloseTo(expected, 6);
  expect(alike(other, one)).toBeCloseTo(expected, 6);
});

it('finds a few words in a long text that holds them, and others hardly', () => {
  const whole = trigramsOf(
    'Doanh nghiệp chúng tôi đề nghị hoàn thuế giá trị gia tăng đối với hàng xuất khẩu qua cảng.',
  );
  expect(likenessWithin(trigramsOf('hoàn thuế'), whole)).toBeGreaterThan(0.8);
  expect(likenessWithin(trigramsOf('rác thải sinh hoạt'), whole)).toBeLessThan(0.3);
});

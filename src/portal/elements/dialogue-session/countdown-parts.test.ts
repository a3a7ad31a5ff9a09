import { durationText, nextChange } from './countdown-parts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a countdown', () => {
  test.each([
    [51 * HOUR + 12 * MINUTE, '2 ngày 3 giờ', '2 days 3 h'],
    [24 * HOUR, '1 ngày 0 giờ', '1 day 0 h'],
    [24 * HOUR - 1, '23 giờ 59 phút', '23 h 59 min'],
    [HOUR, '1 giờ 0 phút', '1 h 0 min'],
    [HOUR - 1, '59 phút 59 giây', '59 min 59 s'],
    [4 * MINUTE + 9_000, '4 phút 9 giây', '4 min 9 s'],
    [999, '0 phút 0 giây', '0 min 0 s'],
    [-5_000, '0 phút 0 giây', '0 min 0 s'],
  ])('of %d ms', (left, vietnamese, english) => {
    expect(durationText(left, 'vi')).toBe(vietnamese);
    expect(durationText(left, 'en')).toBe(english);
  });

  test.each([2 * HOUR + 3_210, HOUR, HOUR - 1, 4_001, 4_000])(
    'of %d ms is wound on when its text changes, and not before',
    (left) => {
      const wait = nextChange(left);
      expect(durationText(left - wait, 'vi')).not.toBe(durationText(left, 'vi'));
      if (wait > 1) expect(durationText(left - wait + 1, 'vi')).toBe(durationText(left, 'vi'));
    },
  );
});

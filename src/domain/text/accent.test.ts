import { accentText, TONE_PLACEMENTS } from './accent';

describe('accentText', () => {
  it.each([
    ['hòa giải', 'hoà giải'],
    ['Thủy lợi', 'thuỷ lợi'],
    ['KHỎE', 'khoẻ'],
    ['qúy, quý', 'quý, quý'],
    ['hòan, hoàn', 'hoàn, hoàn'],
    ['Tùy nghi', 'tuỳ nghi'],
    ['của, mùa, hủy', 'của, mùa, huỷ'],
    ['hoà', 'hoà'],
    ['', ''],
  ])('of %j is %j, in pieces too', (text, accented) => {
    expect(accentText(text)).toBe(accented.normalize('NFC'));
    expect(accentText(text.normalize('NFD'))).toBe(accented.normalize('NFC'));
  });

  it('moves five tones on three pairs of vowels', () => {
    expect(TONE_PLACEMENTS).toHaveLength(15);
    expect(TONE_PLACEMENTS).toContainEqual(['ọe', 'oẹ']);
  });

  it('keeps apart what only the diacritics tell apart', () => {
    expect(new Set(['đất', 'đặt', 'dắt', 'đạt', 'dat'].map(accentText)).size).toBe(5);
  });
});

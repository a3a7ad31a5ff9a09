import { vietnameseDateTime, vietnamesePeriod } from './vietnamese-date';

describe('a time written in Vietnamese', () => {
  it.each([
    ['2026-03-09T08:05:00+07:00', '08 giờ 05 phút, thứ Hai ngày 9/3/2026'],
    ['2026-03-10T08:30:00+07:00', '08 giờ 30 phút, thứ Ba ngày 10/3/2026'],
    ['2026-03-11T14:00:00+07:00', '14 giờ 00 phút, thứ Tư ngày 11/3/2026'],
    ['2026-03-12T00:00:00+07:00', '00 giờ 00 phút, thứ Năm ngày 12/3/2026'],
    ['2026-03-13T23:59:00+07:00', '23 giờ 59 phút, thứ Sáu ngày 13/3/2026'],
    ['2026-03-13T17:00:00Z', '00 giờ 00 phút, thứ Bảy ngày 14/3/2026'],
    ['2026-11-15T09:00:00+07:00', '09 giờ 00 phút, Chủ nhật ngày 15/11/2026'],
  ])('%s', (instant, text) => {
    expect(vietnameseDateTime(new Date(instant))).toBe(text);
  });

  it('names the day of a morning once', () => {
    const [start, end] = ['08:30', '10:30'].map((time) => new Date(`2026-03-10T${time}:00+07:00`));

    expect(vietnamesePeriod(start!, end!)).toBe(
      'từ 08 giờ 30 phút đến 10 giờ 30 phút, thứ Ba ngày 10/3/2026',
    );
  });

  it('names both days of a session past midnight', () => {
    const start = new Date('2026-03-10T23:00:00+07:00');
    const end = new Date('2026-03-11T00:30:00+07:00');

    expect(vietnamesePeriod(start, end)).toBe(
      'từ 23 giờ 00 phút, thứ Ba ngày 10/3/2026 đến 00 giờ 30 phút, thứ Tư ngày 11/3/2026',
    );
  });
});

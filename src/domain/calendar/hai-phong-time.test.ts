import {
  endOfHaiPhongDay,
  haiPhongDate,
  haiPhongInstant,
  startOfHaiPhongDay,
  toHaiPhong,
} from './hai-phong-time';

describe('a day in Hải Phòng', () => {
  it.each([
    ['its first instant', '2026-03-09T17:00:00.000Z', '2026-03-10'],
    ['the millisecond before it', '2026-03-09T16:59:59.999Z', '2026-03-09'],
    ['its last millisecond', '2026-03-10T16:59:59.999Z', '2026-03-10'],
    ['New Year’s Eve in London', '2025-12-31T18:00:00Z', '2026-01-01'],
  ])('holds %s', (_moment, instant, isoDate) => {
    expect(haiPhongDate(new Date(instant))).toBe(isoDate);
  });

  it('begins at midnight and ends where the next begins', () => {
    expect(startOfHaiPhongDay('2026-03-10')).toEqual(new Date('2026-03-10T00:00:00+07:00'));
    expect(endOfHaiPhongDay('2026-03-10')).toEqual(startOfHaiPhongDay('2026-03-11'));
    expect(toHaiPhong(new Date('2026-03-10T01:30:00Z')).toFormat('HH:mm')).toBe('08:30');
  });
});

describe('a stated time', () => {
  it.each([
    ['a bare date is midnight in Hải Phòng', '2025-07-01', '2025-06-30T17:00:00.000Z'],
    ['a time without offset is Hải Phòng time', '2025-07-01T08:00', '2025-07-01T01:00:00.000Z'],
    ['a time with offset is what it says', '2025-07-01T08:00:00Z', '2025-07-01T08:00:00.000Z'],
  ])('%s', (_sentence, stated, instant) => {
    expect(haiPhongInstant(stated).toISOString()).toBe(instant);
  });

  it('that cannot be read is no instant', () => {
    expect(haiPhongInstant('tháng trước').getTime()).toBeNaN();
  });
});

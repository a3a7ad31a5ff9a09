import type { DateTime } from 'luxon';
import { toHaiPhong } from './hai-phong-time';

const WEEKDAYS = [
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
  'Chủ nhật',
] as const;

const clock = (time: DateTime): string => time.toFormat("HH 'giờ' mm 'phút'");

const day = (time: DateTime): string =>
  `${WEEKDAYS[time.weekday - 1]} ngày ${time.toFormat('d/M/yyyy')}`;

/** An instant in Hải Phòng: "08 giờ 30 phút, thứ Ba ngày 10/3/2026". */
export const vietnameseDateTime = (instant: Date): string => {
  const time = toHaiPhong(instant);

  return `${clock(time)}, ${day(time)}`;
};

/** A period; the day is said once when both ends fall on it. */
export const vietnamesePeriod = (start: Date, end: Date): string => {
  const [from, until] = [toHaiPhong(start), toHaiPhong(end)];

  return from.hasSame(until, 'day')
    ? `từ ${clock(from)} đến ${clock(until)}, ${day(from)}`
    : `từ ${clock(from)}, ${day(from)} đến ${clock(until)}, ${day(until)}`;
};

import { DateTime } from 'luxon';

/** The city's civil time: UTC+7, no daylight saving. */
export const HAI_PHONG_ZONE = 'Asia/Ho_Chi_Minh';

export const toHaiPhong = (instant: Date): DateTime =>
  DateTime.fromJSDate(instant, { zone: HAI_PHONG_ZONE });

/** ISO date of the day an instant falls on in Hải Phòng. */
export const haiPhongDate = (instant: Date): string => toHaiPhong(instant).toFormat('yyyy-MM-dd');

/** The first instant of a day in Hải Phòng. */
export const startOfHaiPhongDay = (isoDate: string): Date =>
  DateTime.fromISO(isoDate, { zone: HAI_PHONG_ZONE }).startOf('day').toJSDate();

/** The first instant after a day in Hải Phòng: a deadline that day is missed from here on. */
export const endOfHaiPhongDay = (isoDate: string): Date =>
  DateTime.fromISO(isoDate, { zone: HAI_PHONG_ZONE }).startOf('day').plus({ days: 1 }).toJSDate();

/** Reads a date as midnight in Hải Phòng, a date-time by its own offset. Invalid if unreadable. */
export const haiPhongInstant = (value: Date | string): Date =>
  value instanceof Date ? value : DateTime.fromISO(value, { zone: HAI_PHONG_ZONE }).toJSDate();

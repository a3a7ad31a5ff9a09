import type { Language } from '../../formats/instant';
import { SESSION_PAGE_TEXTS } from '../../../public-texts/session-page';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long it is to an instant, in its two largest units: `2 ngày 3 giờ`, `1 giờ 12 phút`, `4 phút 9 giây`. */
export function durationText(milliseconds: number, language: Language): string {
  const texts = SESSION_PAGE_TEXTS[language];
  const left = Math.max(0, milliseconds);
  const [days, hours] = [Math.floor(left / DAY), Math.floor((left % DAY) / HOUR)];
  const minutes = Math.floor((left % HOUR) / MINUTE);
  if (days > 0) return `${texts.days(days)} ${texts.hours(hours)}`;
  if (hours > 0) return `${texts.hours(hours)} ${texts.minutes(minutes)}`;
  return `${texts.minutes(minutes)} ${texts.seconds(Math.floor((left % MINUTE) / 1_000))}`;
}

/** After how many milliseconds that text is another one: a second, or the rest of the minute. */
export function nextChange(milliseconds: number): number {
  const step = milliseconds >= HOUR ? MINUTE : 1_000;
  return (milliseconds % step) + 1;
}

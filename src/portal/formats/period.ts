import { instantText, type Language } from './instant';

/** From when to when, by the city's clock; the day once when both are on the same. */
export function periodText(start: string | null, end: string | null, language: Language): string {
  if (start === null) return '';
  const from = instantText(start, language, 'full');
  if (end === null) return from;
  const isSameDay = instantText(start, language, 'day') === instantText(end, language, 'day');
  const until = instantText(end, language, isSameDay ? 'time' : 'full');
  const word = language === 'en' ? 'to' : 'đến';
  if (!isSameDay) return `${from} ${word} ${until}`;
  return `${instantText(start, language, 'time')} ${word} ${until}, ${instantText(start, language, 'day')}`;
}

/** The zone of the city, whatever the reader's device is set to. */
const ZONE = 'Asia/Ho_Chi_Minh';

export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

type Form = 'day' | 'time' | 'short' | 'full';

const FORMS: Record<Form, Intl.DateTimeFormatOptions> = {
  day: { weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  short: {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  full: {
    weekday: 'long',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as the city's clock shows it: `14:30 Thứ Ba, 10/03/2026`. */
export function instantText(iso: string | Date, language: Language, form: Form = 'full'): string {
  const key = `${language} ${form}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language], { ...FORMS[form], timeZone: ZONE });
  formats.set(key, format);
  return format.format(new Date(iso));
}

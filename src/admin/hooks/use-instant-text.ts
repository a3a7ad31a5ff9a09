import { useCallback } from 'react';
import { useIntl } from 'react-intl';

const ZONE = 'Asia/Ho_Chi_Minh';

type Precision = 'day' | 'minute' | 'second' | 'time' | 'clock';

const DAY: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

const OPTIONS: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: DAY,
  minute: { ...DAY, ...TIME },
  second: { ...DAY, ...TIME, second: '2-digit' },
  time: TIME,
  clock: { ...TIME, second: '2-digit' },
};

/** An instant as people in Hải Phòng read it, wherever the browser stands. */
export function useInstantText(): (instant: string | null, precision?: Precision) => string {
  const { locale } = useIntl();
  return useCallback(
    (instant, precision = 'minute') =>
      instant === null
        ? '—'
        : new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
            ...OPTIONS[precision],
            timeZone: ZONE,
          }).format(new Date(instant)),
    [locale],
  );
}

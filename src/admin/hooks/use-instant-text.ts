import { useCallback } from 'react';
import { useIntl } from 'react-intl';

const ZONE = 'Asia/Ho_Chi_Minh';

type Precision = 'day' | 'minute' | 'second' | 'time' | 'clock';

const OPTIONS: Record<Precision, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: 'short' },
  minute: { dateStyle: 'short', timeStyle: 'short' },
  second: { dateStyle: 'short', timeStyle: 'medium' },
  time: { timeStyle: 'short' },
  clock: { timeStyle: 'medium' },
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

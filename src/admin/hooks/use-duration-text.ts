import { useCallback } from 'react';
import { useText } from './use-text';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

const two = (count: number): string => String(count).padStart(2, '0');

/** A span of milliseconds in words people count by: `01:23:45`, and from a day on `7 ngày 3 giờ`. */
export function useDurationText(): (milliseconds: number) => string {
  const text = useText();
  return useCallback(
    (milliseconds) => {
      const whole = Math.max(0, milliseconds);
      const hours = Math.floor(whole / HOUR);
      if (whole >= DAY) {
        return text('duration.days', { days: Math.floor(hours / 24), hours: hours % 24 });
      }
      const seconds = Math.floor(whole / SECOND);
      return `${two(hours)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    },
    [text],
  );
}

import type { Language } from './instant';

/** A size as people read it: `740 kB`, `3,5 MB`. */
export function bytesText(bytes: number, language: Language): string {
  const [amount, unit] =
    bytes < 1024 ** 2 ? [Math.max(1, bytes / 1024), 'kB'] : [bytes / 1024 ** 2, 'MB'];
  const digits = { maximumFractionDigits: amount < 10 ? 1 : 0 };
  return `${amount.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', digits)} ${unit}`;
}

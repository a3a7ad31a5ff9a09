import { useCallback, useState } from 'react';

/** What this browser remembers from one visit to the next. Never personal data. */
export function useRemembered(key: string, otherwise: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => localStorage.getItem(key) ?? otherwise);
  const remember = useCallback(
    (next: string) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
    [key],
  );
  return [value, remember];
}

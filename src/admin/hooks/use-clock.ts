import { useEffect, useState } from 'react';

/**
 * The server's time, moving on by the second: `serverNow` is what it last said, as milliseconds.
 * Screens count by the database's clock, not by that of a tablet that may be minutes off.
 */
export function useClock(serverNow: string | undefined): number {
  const [offset, setOffset] = useState(0);
  const [local, setLocal] = useState(() => Date.now());

  useEffect(() => {
    if (serverNow !== undefined) setOffset(new Date(serverNow).getTime() - Date.now());
  }, [serverNow]);
  useEffect(() => {
    const timer = setInterval(() => setLocal(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);

  return local + offset;
}

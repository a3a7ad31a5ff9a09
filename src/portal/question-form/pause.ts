/** Ends after so many milliseconds, or once the network comes back, or when it is given up. */
export const pause = (milliseconds: number | null, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const ended = new AbortController();
    const timer = milliseconds === null ? undefined : setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      ended.abort();
      resolve();
    }
    addEventListener('online', end, { signal: ended.signal });
    signal.addEventListener('abort', end, { signal: ended.signal });
    if (signal.aborted) end();
  });

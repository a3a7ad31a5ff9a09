/** Hosts whose frames take the second to begin at in their query. */
const TAKES_START = /(^|\.)youtube(-nocookie)?\.com$/;

/** The address of a recording at a second of it. */
export function recordingMoment(address: string, seconds: number): string {
  const url = new URL(address);
  const isVideoPage = /(^|\.)youtu(be\.com|\.be)$/.test(url.hostname);
  if (TAKES_START.test(url.hostname) && url.pathname.startsWith('/embed/')) {
    url.searchParams.set('start', String(seconds));
  } else if (isVideoPage) {
    url.searchParams.set('t', `${seconds}s`);
  } else {
    url.hash = `t=${seconds}`;
  }
  return url.href;
}

/** As a player shows it: `3:05`, `1:02:09`. */
export function momentText(seconds: number): string {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3_600);
  const shown = hours > 0 ? [hours, ...parts] : parts;
  return shown.map((part, index) => (index === 0 ? part : String(part).padStart(2, '0'))).join(':');
}

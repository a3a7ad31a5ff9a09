/** A moment of a recording as people write it: `1:02:03`, `12:05`. */
export function momentText(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  const two = (value: number): string => String(value).padStart(2, '0');
  const tail = `${hours > 0 ? two(minutes) : minutes}:${two(Math.floor(seconds % 60))}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

const YOUTUBE = /(^|\.)youtube\.com$|^youtu\.be$/;

/** The address of a recording from a second on, as YouTube and the Media Fragments of the W3C read it. */
export function atSecond(address: string, seconds: number): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (YOUTUBE.test(url.hostname)) url.searchParams.set('t', String(seconds));
  else url.hash = `t=${seconds}`;
  return url.href;
}

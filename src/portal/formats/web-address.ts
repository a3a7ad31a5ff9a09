/** An address that may be linked to; undefined for every other, whatever a text calls a link. */
export function webAddress(address: string | null, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

import ipaddr from 'ipaddr.js';

type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** Reads an address or a range in CIDR notation; null when it is neither, or takes in everybody. */
export function readRange(stated: string): Range | null {
  try {
    const range = stated.includes('/')
      ? ipaddr.parseCIDR(stated)
      : ([ipaddr.parse(stated), ipaddr.parse(stated).kind() === 'ipv4' ? 32 : 128] as Range);
    return range[1] === 0 ? null : range;
  } catch {
    return null;
  }
}

/** Whether an address lies in one of the ranges; one that is no address lies in none. */
export function isWithin(address: string, ranges: readonly Range[]): boolean {
  if (ranges.length === 0) return false;
  try {
    const known = ipaddr.process(address);
    return ranges.some(
      ([first, bits]) =>
        known.kind() === first.kind() && (known as ipaddr.IPv4).match(first as ipaddr.IPv4, bits),
    );
  } catch {
    return false;
  }
}

import ipaddr from 'ipaddr.js';

type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** Bits of the widest range one company or carrier has; what is wider is a slip. */
const LEAST_BITS = { ipv4: 8, ipv6: 32 } as const;

/**
 * Reads an address or a range in CIDR notation, IPv4 in four decimal parts or IPv6; null when it is
 * neither, or wider than `LEAST_BITS`.
 */
export function readRange(stated: string): Range | null {
  const [address = ''] = stated.split('/');
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return null;
  try {
    const range = stated.includes('/') ? ipaddr.parseCIDR(stated) : alone(ipaddr.parse(address));
    return range[1] < LEAST_BITS[range[0].kind()] ? null : range;
  } catch {
    return null;
  }
}

const alone = (address: Range[0]): Range =>
  [address, address.kind() === 'ipv4' ? 32 : 128] as Range;

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

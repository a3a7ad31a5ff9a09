import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/**
 * Who is on the other end, as far as the reverse proxies in front of this node can be trusted: each
 * adds one entry at the right of X-Forwarded-For, whatever the client has written to the left of it.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? '';
  if (trustedProxies === 0) return direct;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return forwarded.at(-trustedProxies) ?? forwarded[0] ?? direct;
}

/** Addresses that count as one: an IPv4 address, or the /64 that one IPv6 connection is given. */
export function addressGroup(address: string): string {
  try {
    const known = ipaddr.process(address);
    if (known.kind() === 'ipv4') return known.toString();
    return `${known.toByteArray().slice(0, 8).join('.')}/64`;
  } catch {
    return 'unknown';
  }
}

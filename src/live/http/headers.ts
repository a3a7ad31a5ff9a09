import type { Core } from '@strapi/strapi';
import type { IncomingMessage } from 'node:http';

/**
 * Seconds: a browser asks again after one; a shared cache after one, and meanwhile and while this node
 * is away it answers by itself, so that however many readers there are it asks once a second.
 */
export const CACHE_CONTROL =
  'public, max-age=1, s-maxage=1, stale-while-revalidate=5, stale-if-error=1800';

const EXPOSED = ['Access-Control-Expose-Headers', 'ETag, Date, Age, Retry-After'];

/** Headers of the live page, as a flat list of names and values. */
export type HeaderList = string[];

/** Makes what every answer of the live page carries: the database's time, and who may read it. */
export function commonHeaders(
  strapi: Core.Strapi,
  now: () => number,
): (request: IncomingMessage) => HeaderList {
  const origins = strapi.config.get<string[]>('dialogue.portalOrigins');
  const isOpen = origins.includes('*');
  const vary = isOpen ? 'Accept-Encoding' : 'Accept-Encoding, Origin';
  let [second, date] = [0, ''];

  return ({ headers: { origin } }) => {
    // A node's own clock may be wrong; readers count down by this one.
    const current = Math.floor(now() / 1_000);
    if (current !== second) [second, date] = [current, new Date(current * 1_000).toUTCString()];
    const headers = ['Date', date, 'X-Content-Type-Options', 'nosniff', 'Vary', vary];
    const isAllowed = isOpen || (origin !== undefined && origins.includes(origin));
    if (isAllowed) headers.push('Access-Control-Allow-Origin', isOpen ? '*' : origin!, ...EXPOSED);
    return headers;
  };
}

import type { RequestRefusalCode } from './request-refusals';

/** What was asked by the keys that an address knows, or why it is not answered. */
export type ReadQuery<Key extends string> =
  | { asked: Partial<Record<Key, string>>; refusal: null }
  | { refusal: { code: RequestRefusalCode; source: string } };

/** Lower-case words and digits between hyphens, as addresses name authorities and sessions. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads a query whose keys have one spelling each: another key, a key twice, or another spelling of a value
 * would make another address of the same answer, past every cache. Refuses with QUERY_KEY_REFUSED or
 * QUERY_MALFORMED, naming the key.
 */
export function readQuery<Key extends string>(
  text: string,
  known: Readonly<Partial<Record<Key, RegExp>>>,
): ReadQuery<Key> {
  const asked: Partial<Record<Key, string>> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    if (!Object.hasOwn(known, key)) return { refusal: { code: 'QUERY_KEY_REFUSED', source: key } };
    if (Object.hasOwn(asked, key) || !known[key as Key]!.test(value)) {
      return { refusal: { code: 'QUERY_MALFORMED', source: key } };
    }
    asked[key as Key] = value;
  }
  return { asked, refusal: null };
}

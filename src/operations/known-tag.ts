/**
 * Whether a reader, or a cache on the way, has what one of these tags stands for, as `If-None-Match` says
 * it. Compared weakly: a proxy that compresses makes tags weak.
 */
export function isKnownTag(header: string | undefined, tags: readonly string[]): boolean {
  if (header === undefined) return false;
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tags.includes(tag));
}

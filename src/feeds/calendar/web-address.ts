/** An address as a URI of ASCII letters; null for what is none, or of no web page. */
export function webAddress(stated: string | null | undefined): string | null {
  if (!stated || !URL.canParse(stated)) return null;
  const { protocol, href } = new URL(stated);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

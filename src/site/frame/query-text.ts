/** The query of an address with only what is asked for: the shorter one is the one people share. */
export function queryText(query: object): string {
  const stated = Object.entries(query).filter(
    ([key, value]) => value !== null && value !== '' && !(key === 'page' && value === 1),
  );
  const pairs = stated.map(([key, value]): [string, string] => [key, String(value)]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}

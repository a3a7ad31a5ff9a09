import type { SearchQuery } from '../../client/dialogue-client';

const NAMES = ['q', 'authority', 'year', 'theme'] as const;

/** What the page's own address searches for. */
export function queryOfAddress(): SearchQuery {
  const stated = new URLSearchParams(location.search);
  const { q = '', ...narrowed } = Object.fromEntries(
    NAMES.map((name) => [name, stated.get(name) ?? '']),
  );
  return { q, ...narrowed };
}

/** Puts a search into the page's address, so that it can be kept and handed on; other parts of it stay. */
export function setQueryOfAddress(query: SearchQuery): void {
  const url = new URL(location.href);
  for (const name of NAMES) {
    if (query[name]) url.searchParams.set(name, query[name]);
    else url.searchParams.delete(name);
  }
  history.replaceState(history.state, '', url);
}

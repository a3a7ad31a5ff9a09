import type { SearchFilter } from '../../persistence/question-search';
import { LONGEST_SEARCH } from '../../domain/search/search-words';
import { plainLine } from '../../domain/text/plain-text';
import type { RequestRefusalCode } from '../../operations/request-refusals';

/** What a reader looks for. */
export interface SearchRequest extends SearchFilter {
  /** Empty: whatever is newest. */
  q: string;
  page: number;
}

/** As it is asked, in the words of an address. */
export type SearchParameters = Partial<Record<keyof SearchRequest, string>>;

type SearchRefusalCode = Extract<
  RequestRefusalCode,
  'QUERY_KEY_REFUSED' | 'QUERY_MALFORMED' | 'TEXT_INVALID'
>;

export type ReadSearch<Code = SearchRefusalCode> =
  | { request: SearchRequest; refusal: null }
  | { request: null; refusal: { code: Code; source: string } };

/** Pages of a search; whoever looks further has to say more. */
export const MOST_PAGES = 50;

const LONGEST_THEME = 255;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const YEAR = /^[12]\d{3}$/;
const PAGE = /^[1-9]\d?$/;

const KEYS = ['q', 'authority', 'year', 'theme', 'page'];

const refused = <Code>(code: Code, source: string): ReadSearch<Code> => ({
  request: null,
  refusal: { code, source },
});

const isTooLong = (text: string, longest: number): boolean => [...text].length > longest;

/** Reads what a stranger asks, or says what of it cannot be read. A filter left empty is none. */
export function readSearch(
  parameters: SearchParameters,
): ReadSearch<'QUERY_MALFORMED' | 'TEXT_INVALID'> {
  const { authority = '', year = '', page = '1' } = parameters;
  const q = plainLine(parameters.q ?? '');
  const theme = plainLine(parameters.theme ?? '');
  if (q === null) return refused('TEXT_INVALID', 'q');
  if (theme === null) return refused('TEXT_INVALID', 'theme');
  if (isTooLong(q, LONGEST_SEARCH)) return refused('QUERY_MALFORMED', 'q');
  if (isTooLong(theme, LONGEST_THEME)) return refused('QUERY_MALFORMED', 'theme');
  if (authority !== '' && !SLUG.test(authority)) return refused('QUERY_MALFORMED', 'authority');
  if (year !== '' && !YEAR.test(year)) return refused('QUERY_MALFORMED', 'year');
  if (!PAGE.test(page) || Number(page) > MOST_PAGES) return refused('QUERY_MALFORMED', 'page');
  const filter = {
    authority: authority === '' ? null : authority,
    year: year === '' ? null : Number(year),
    theme: theme === '' ? null : theme,
  };
  return { request: { q, ...filter, page: Number(page) }, refusal: null };
}

/** The same from an address. Another key, or one twice, would make another address of the same answer, past every cache. */
export function readSearchQuery(query: string): ReadSearch {
  const parameters = new URLSearchParams(query);
  const keys = [...parameters.keys()];
  const unknown = keys.find((key) => !KEYS.includes(key));
  if (unknown !== undefined) return refused('QUERY_KEY_REFUSED', unknown);
  const repeated = keys.find((key, at) => keys.indexOf(key) !== at);
  if (repeated !== undefined) return refused('QUERY_MALFORMED', repeated);
  return readSearch(Object.fromEntries(parameters));
}

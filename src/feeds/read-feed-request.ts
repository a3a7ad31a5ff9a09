import type { RequestRefusalCode } from '../operations/request-refusals';

/** What a reader asks of a feed, or why it is not read. */
export type FeedRequest =
  | { authority: string | null; refusal: null }
  | { refusal: { code: RequestRefusalCode; source: string } };

const AUTHORITY = 'authority';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const refused = (code: RequestRefusalCode, source: string): FeedRequest => ({
  refusal: { code, source },
});

/** Another key, or one twice, would make another address of the same answer, past every cache. */
export function readFeedRequest(
  query: string,
  { isFiltered }: { isFiltered: boolean },
): FeedRequest {
  const parameters = new URLSearchParams(query);
  const known = isFiltered ? [AUTHORITY] : [];
  const unknown = [...parameters.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined) return refused('QUERY_KEY_REFUSED', unknown);
  const [authority = null, ...more] = parameters.getAll(AUTHORITY);
  const isFit = more.length === 0 && (authority === null || SLUG.test(authority));
  return isFit ? { authority, refusal: null } : refused('QUERY_MALFORMED', AUTHORITY);
}

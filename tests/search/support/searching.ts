import type {
  ErrorAnswer,
  SearchAnswer,
  SimilarAnswer,
  Snippet,
} from '../../../src/portal/client/contract';

/** The search of one node, as a page of the portal asks it. */
export const searchOf = (baseUrl: () => string) => {
  const get = (query: string | Record<string, string>, init: RequestInit = {}): Promise<Response> =>
    fetch(`${baseUrl()}/api/search?${new URLSearchParams(query)}`, init);
  const search = async (query: string | Record<string, string>): Promise<SearchAnswer> => {
    const response = await get(query);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as SearchAnswer;
  };
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${baseUrl()}/api/similar-questions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    get,
    search,
    post,
    /** The texts of the questions found, in their order. */
    found: async (q: string): Promise<string[]> =>
      (await search({ q })).data.map(({ question }) => textOf(question)),
    similar: async (content: string): Promise<SimilarAnswer['data']> => {
      const response = await post({ content });
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return ((await response.json()) as SimilarAnswer).data;
    },
  };
};

export const textOf = (pieces: readonly Snippet[]): string =>
  pieces.map(({ text }) => text).join('');

export const marked = (pieces: readonly Snippet[] | null): string[] =>
  (pieces ?? []).filter(({ match }) => match).map(({ text }) => text);

export const codeOf = async (response: Response): Promise<unknown[]> => {
  const { details } = ((await response.json()) as ErrorAnswer).error;
  return [response.status, details.code, details.source];
};

/** What `/graphql` answers, with the HTTP status beside it. */
export interface GraphqlAnswer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is the query's
  data: any;
  errors: GraphqlError[];
}

interface GraphqlError {
  message: string;
  extensions: {
    code: string;
    /** What of validation failed, where Apollo Server tells. */
    validationErrorCode?: string;
    error?: { name: string; details: Record<string, unknown> };
  };
}

/** Asks one system for what a query names. */
export const graphqlClient =
  (baseUrl: () => string) =>
  async (query: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> => {
    const response = await fetch(`${baseUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<GraphqlAnswer>;
    return { status: response.status, data, errors };
  };

/** The stable codes of the refusals in an answer. */
export const codesOf = ({ errors }: GraphqlAnswer): unknown[] => [
  ...new Set(
    errors.map(
      ({ extensions }) =>
        extensions.error?.details.code ?? extensions.validationErrorCode ?? extensions.code,
    ),
  ),
];

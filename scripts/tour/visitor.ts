export interface Answer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON of any route
  body: any;
}

interface Expectation {
  /** The only status that is no surprise. */
  status?: number;
  /** The code the refusal must carry. */
  code?: string;
  headers?: Record<string, string>;
}

/** What the tour stops at. */
export class Surprise extends Error {}

/** Somebody with a browser: a citizen, or a member of staff once signed in. Prints every request. */
export class Visitor {
  private token: string | undefined;

  constructor(
    private readonly baseUrl: string,
    private readonly print: (line: string) => void,
  ) {}

  async signIn(email: string, password: string): Promise<void> {
    const { data } = await this.post('/admin/login', { email, password }, { status: 200 });
    this.token = data.accessToken ?? data.token;
    if (!this.token) throw new Surprise('the answer to the sign-in holds no token');
  }

  get(path: string, expected: Expectation = {}) {
    return this.request('GET', path, undefined, { status: 200, ...expected });
  }

  post(path: string, body: unknown = {}, expected: Expectation = {}) {
    return this.request('POST', path, body, { status: 200, ...expected });
  }

  put(path: string, body: unknown, expected: Expectation = {}) {
    return this.request('PUT', path, body, { status: 200, ...expected });
  }

  /** Answers the `data` of a GraphQL query; errors in it are a surprise. */
  async graphql(query: string, variables: Record<string, unknown>) {
    const { data, errors } = await this.post('/graphql', { query, variables });
    if (errors) throw new Surprise(`GraphQL answered ${JSON.stringify(errors)}`);
    return data;
  }

  private async request(method: string, path: string, body: unknown, expected: Expectation) {
    const answer = await this.send(method, path, body, expected.headers ?? {});
    const code = answer.body?.error?.details?.code;
    this.print(`${method} ${decodeURI(path)} → ${answer.status}${code ? ` ${code}` : ''}`);
    if (answer.status !== expected.status || (expected.code && code !== expected.code)) {
      throw new Surprise(
        `${method} ${path} answered ${answer.status} ${code ?? ''}, expected ${expected.status} ` +
          `${expected.code ?? ''}\n${JSON.stringify(answer.body, null, 2)}`,
      );
    }
    return answer.body;
  }

  private async send(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    try {
      return { status: response.status, body: JSON.parse(text) };
    } catch {
      return { status: response.status, body: text };
    }
  }
}

import type {
  ErrorAnswer,
  IntakeChallenge,
  LiveAnswer,
  PublicAnswer,
  ReceiptAnswer,
  ReceiptFateAnswer,
  SearchAnswer,
  SessionAnswer,
  SessionListAnswer,
  SessionPhase,
  SimilarAnswer,
  SubmissionBody,
} from './contract';
import { ServerClock } from './server-clock';

/** What the server refused: its stable code, and its sentence in both languages. */
export class DialogueError extends Error {
  constructor(
    readonly status: number,
    readonly details: ErrorAnswer['error']['details'],
    message: string,
    /** Seconds until another try makes sense; null where the server does not say. */
    readonly retryAfterSeconds: number | null,
  ) {
    super(message);
    this.name = 'DialogueError';
  }
}

export interface SessionQuery {
  phase?: SessionPhase;
  authority?: string;
  level?: string;
  year?: string;
  page?: number;
}

export interface SearchQuery {
  q: string;
  authority?: string;
  year?: string;
  theme?: string;
  page?: number;
}

/** A page of the live page, from 1, or what changed after a version. */
export type LiveQuery = { page?: number } | { since: number };

/** What Strapi's own REST tells of an answer, as far as it is shown beside a question. */
export type AnswerText = Pick<
  PublicAnswer,
  'documentId' | 'content' | 'answererName' | 'answererTitle'
>;

/** How a question is sent. */
export interface SubmissionOptions {
  /** 16 to 128 visible ASCII characters; the same for every attempt with the same question. */
  idempotencyKey: string;
  files?: readonly File[];
  /** Proof of work: base64 of the JSON of `{challenge, solution}`. */
  altcha?: string | null;
  /** What was filled into the field that people do not see. */
  website?: string;
  signal?: AbortSignal;
  /** In place of `fetch`; one that reports how much has been sent, say. */
  fetch?: (url: URL, init: RequestInit) => Promise<Response>;
}

type AskOptions = RequestInit & { cache?: 'no-cache' | 'no-store' };

/**
 * Reads and submits over HTTP with `fetch` alone; usable without the elements. What the server refuses is
 * thrown as a DialogueError, a network that fails as `fetch` does.
 */
export class DialogueClient {
  /** The server's time, as its answers tell it. */
  readonly clock = new ServerClock();

  /** @param server Address of the system, such as `https://doithoai.example.vn`. */
  constructor(readonly server: string) {}

  sessions(query: SessionQuery = {}, signal?: AbortSignal): Promise<SessionListAnswer> {
    return this.timed(this.get('/api/portal/sessions', query, { signal }));
  }

  session(slug: string, signal?: AbortSignal, cache?: AskOptions['cache']): Promise<SessionAnswer> {
    const path = `/api/portal/sessions/${encodeURIComponent(slug)}`;
    return this.timed(this.get(path, {}, { signal, ...(cache && { cache }) }));
  }

  /** Always asked of the server, which answers in a few bytes when the browser has it already. */
  async live(slug: string, query: LiveQuery = {}, signal?: AbortSignal): Promise<LiveAnswer> {
    const url = this.address(`/api/dialogue-sessions/${encodeURIComponent(slug)}/live`, query);
    const response = await ask(url, { signal, cache: 'no-cache' });
    // Of the live page alone it is the database's time.
    this.clock.noteHeaders(response.headers);
    return (await answerOf<{ data: LiveAnswer }>(response)).data;
  }

  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchAnswer> {
    return this.get('/api/search', query, { signal });
  }

  /** What has become of the question with this receipt code. */
  receipt(code: string, signal?: AbortSignal): Promise<ReceiptFateAnswer> {
    return this.post('/api/receipts', { code }, { signal });
  }

  /** Takes the question with this receipt code back; what has become of it then. */
  withdraw(code: string): Promise<ReceiptFateAnswer> {
    return this.post('/api/receipts/withdrawal', { code });
  }

  /** Sends a question; its receipt code is told this once. Repeating it with the same key is safe. */
  async submit(
    slug: string,
    data: SubmissionBody,
    options: SubmissionOptions,
  ): Promise<ReceiptAnswer> {
    const path = `/api/dialogue-sessions/${encodeURIComponent(slug)}/questions`;
    const { files = [], altcha, website, idempotencyKey, signal, fetch: send = fetch } = options;
    const beside = { ...(altcha && { altcha }), ...(website && { website }) };
    const body =
      files.length > 0
        ? formOf({ ...data, ...beside }, files)
        : JSON.stringify({ data, ...beside });
    const headers = {
      Accept: 'application/json',
      'Idempotency-Key': idempotencyKey,
      ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
    };
    const init = { method: 'POST', headers, body, ...(signal && { signal }) };
    return answerOf<ReceiptAnswer>(await send(new URL(path, this.server), init));
  }

  /** What is to be solved before a question is sent; null where the system asks for nothing. */
  async challenge(signal?: AbortSignal): Promise<IntakeChallenge | null> {
    const response = await ask(this.address('/api/intake-challenge'), {
      signal,
      cache: 'no-store',
    });
    return response.status === 404 ? null : answerOf<IntakeChallenge>(response);
  }

  /** Answered questions that ask the like. The text goes in the body: it is in nobody's log. */
  similar(content: string, signal?: AbortSignal): Promise<SimilarAnswer> {
    return this.post('/api/similar-questions', { content }, { signal });
  }

  /** The answers of a public question, by its key. */
  async answersTo(documentId: string): Promise<AnswerText[]> {
    const path = `/api/questions/${encodeURIComponent(documentId)}`;
    const query = { 'populate[answers][sort]': 'issuedAt:asc' };
    const { data } = await this.get<{ data: { answers: AnswerText[] } }>(path, query, {});
    return data.answers;
  }

  /** Address of something on the server; what is empty is left out of the query. */
  address(path: string, query: object = {}): URL {
    const url = new URL(path, this.server);
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined && value !== '') url.searchParams.set(key, String(value));
    }
    return url;
  }

  private async timed<Answer extends { meta: { now: string } }>(
    asked: Promise<Answer>,
  ): Promise<Answer> {
    const answer = await asked;
    this.clock.note(Date.parse(answer.meta.now));
    return answer;
  }

  private async get<Answer>(path: string, query: object, options: AskOptions): Promise<Answer> {
    return answerOf(await ask(this.address(path, query), options));
  }

  private async post<Answer>(
    path: string,
    body: object,
    options: AskOptions = {},
  ): Promise<Answer> {
    const asked = ask(this.address(path), {
      ...options,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answerOf(await asked);
  }
}

const ask = (url: URL, options: AskOptions): Promise<Response> =>
  fetch(url, { ...options, headers: { Accept: 'application/json', ...options.headers } });

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (response.ok) return (await response.json()) as Answer;
  const { error } = ((await response.json().catch(() => null)) ?? {}) as Partial<ErrorAnswer>;
  const retryAfter = Number(response.headers.get('Retry-After'));
  throw new DialogueError(
    response.status,
    error?.details ?? { code: 'UNKNOWN' },
    error?.message ?? response.statusText,
    Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
  );
}

function formOf(fields: Record<string, unknown>, files: readonly File[]): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  for (const file of files) form.append('attachments', file);
  return form;
}

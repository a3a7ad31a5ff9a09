import type {
  ErrorAnswer,
  IntakeChallenge,
  ReceiptAnswer,
  SessionAnswer,
  SessionListAnswer,
  SessionPhase,
  SimilarAnswer,
  SubmissionBody,
} from './contract';

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

/** Reads and submits over HTTP with `fetch` alone; usable without the elements. */
export class DialogueClient {
  /** @param server Address of the system, such as `https://doithoai.example.vn`. */
  constructor(readonly server: string) {}

  sessions(query: SessionQuery = {}): Promise<SessionListAnswer> {
    return this.get('/api/portal/sessions', { ...query });
  }

  session(slug: string): Promise<SessionAnswer> {
    return this.get(`/api/portal/sessions/${encodeURIComponent(slug)}`);
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
    const url = new URL('/api/intake-challenge', this.server);
    const response = await fetch(url, { cache: 'no-store', ...(signal && { signal }) });
    return response.status === 404 ? null : answerOf<IntakeChallenge>(response);
  }

  /** Answered questions that ask the like. The text goes in the body: it is in nobody's log. */
  async similar(content: string, signal?: AbortSignal): Promise<SimilarAnswer> {
    const init = {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
      body: JSON.stringify({ content }),
      ...(signal && { signal }),
    };
    return answerOf(await fetch(new URL('/api/similar-questions', this.server), init));
  }

  private async get<Answer>(
    path: string,
    query: Record<string, string | number | undefined> = {},
  ): Promise<Answer> {
    const url = new URL(path, this.server);
    for (const [key, value] of Object.entries(query)) {
      if (value !== undefined && value !== '') url.searchParams.set(key, String(value));
    }
    return answerOf<Answer>(await fetch(url, { headers: { Accept: 'application/json' } }));
  }
}

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

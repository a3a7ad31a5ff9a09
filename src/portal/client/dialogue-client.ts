import type { ErrorAnswer, SessionAnswer, SessionListAnswer, SessionPhase } from './contract';

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

import type { ErrorBody } from '../../support/error-of';
import { submissionBody } from '../../support/scenario';
import { toJson } from './bad-fields';

export interface Receipt {
  receipt: string;
  receivedAt: string;
}

/** What the portal gets for a request: the data, or the code of the refusal. */
export interface PortalAnswer<T> {
  status: number;
  headers: Headers;
  text: string;
  data: T;
  code: string | undefined;
}

type Body = FormData | Buffer | string | object;

const isSent = (body: Body) =>
  body instanceof FormData || body instanceof Buffer || typeof body === 'string';

/** What a page of the portal does on behalf of a citizen. */
export const portalOf = (baseUrl: () => string) => {
  const post = async <T>(
    path: string,
    body: Body,
    headers: Record<string, string> = {},
  ): Promise<PortalAnswer<T>> => {
    const response = await fetch(`${baseUrl()}${path}`, {
      method: 'POST',
      headers: isSent(body) ? headers : { 'Content-Type': 'application/json', ...headers },
      body: (isSent(body) ? body : toJson(body)) as RequestInit['body'],
    });
    const text = await response.text();
    const { data, error } = JSON.parse(text) as { data: T } & Partial<ErrorBody>;
    const code = error?.details.code as string | undefined;
    return { status: response.status, headers: response.headers, text, data, code };
  };

  return {
    post,

    /** JSON fields over a good body, or a form as it is. */
    submit: (slug: string, body: Record<string, unknown> | FormData = {}, key?: string) =>
      post<Receipt>(
        `/api/dialogue-sessions/${slug}/questions`,
        body instanceof FormData ? body : { data: submissionBody(body) },
        key === undefined ? {} : { 'Idempotency-Key': key },
      ),

    receipt: (code: unknown) => post<Record<string, unknown>>('/api/receipts', { code }),

    withdraw: (code: unknown) =>
      post<Record<string, unknown>>('/api/receipts/withdrawal', { code }),
  };
};

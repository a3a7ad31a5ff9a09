import type { Target } from './staff-calls';

export interface Answer {
  status: number;
  text: string;
}

/** Calls `METHOD /path/:id` of the staff surface with the target's id, key and body. */
export async function call(
  baseUrl: string,
  token: string | null,
  route: string,
  { id = '', key = '', body }: Target,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const address = path.replace(':id', encodeURIComponent(id)).replace(':key', key);
  const sends = method !== 'GET';
  const response = await fetch(`${baseUrl}/dialogue${address}`, {
    method,
    headers: {
      ...headers,
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(sends && { 'Content-Type': 'application/json' }),
    },
    ...(sends && { body: JSON.stringify(body ?? {}) }),
  });
  return { status: response.status, text: await response.text() };
}

/** The data or the error of an answer. */
export const jsonOf = <T>({ text }: Answer): T => JSON.parse(text) as T;

/** The code of a refusal; undefined when there is none. */
export const codeOf = (answer: Answer): unknown =>
  jsonOf<{ error?: { details?: { code?: unknown } } }>(answer).error?.details?.code;

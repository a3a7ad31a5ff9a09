/** Milliseconds in which nothing moves before a connection is taken for dead. */
const STALLED_MILLISECONDS = 60_000;

/**
 * `fetch` that says how much of the body has been sent, 0 to 1: what `fetch` itself does not tell. Fails
 * like it, and also when nothing moves any more.
 */
export const fetchTelling =
  (told: (fraction: number) => void) =>
  (url: URL, { method = 'GET', headers, body, signal }: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      let timer: ReturnType<typeof setTimeout>;
      const moving = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => request.abort(), STALLED_MILLISECONDS);
      };
      const fail = (): void => reject(signal?.reason ?? new TypeError('Network error'));
      request.open(method, url);
      new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
      request.upload.onprogress = ({ loaded, total }) => {
        moving();
        told(total > 0 ? loaded / total : 0);
      };
      request.onload = () => resolve(responseOf(request));
      request.onerror = request.onabort = fail;
      request.onloadend = () => clearTimeout(timer);
      signal?.addEventListener('abort', () => request.abort(), { once: true });
      moving();
      request.send(body as XMLHttpRequestBodyInit);
    });

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers({ 'Content-Type': 'application/json' });
  const retryAfter = request.getResponseHeader('Retry-After');
  if (retryAfter !== null) headers.set('Retry-After', retryAfter);
  return new Response(request.responseText, {
    status: request.status,
    statusText: request.statusText,
    headers,
  });
}

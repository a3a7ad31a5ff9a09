import type { ServerResponse } from 'node:http';
import { refusalBody } from '../../operations/refusal-body';
import type { RequestRefusalCode } from '../../operations/request-refusals';
import type { HeaderList } from './headers';

/** Seconds after which a reader may come again; spread, so that not all do at once. */
const RETRY_FROM = 2;
const RETRY_SPREAD = 8;

/** Answers a reader of the live page with a coded refusal. */
export function refuseReader(
  response: ServerResponse,
  headers: HeaderList,
  code: RequestRefusalCode,
  details: Record<string, unknown> = {},
): void {
  const body = refusalBody(code, details);
  const { status } = body.error;
  const all = [...headers, 'Content-Type', 'application/json; charset=utf-8'];
  all.push('Cache-Control', 'no-store');
  if (status === 503 || status === 429) {
    all.push('Retry-After', String(RETRY_FROM + Math.floor(Math.random() * RETRY_SPREAD)));
  }
  response.writeHead(status, all);
  response.end(JSON.stringify(body));
}

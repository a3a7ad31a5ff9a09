import type { IncomingMessage, ServerResponse } from 'node:http';
import { isKnownTag } from '../../operations/known-tag';
import type { KeptFeed } from '../kept-feed';
import type { Representation } from '../feed/representation';
import { CACHE_CONTROL, type HeaderList } from './headers';
import type { LiveRequest } from './read-live-request';

/** The form of the feed a reader asked for. */
export const representationFor = (
  kept: KeptFeed,
  { page, since }: LiveRequest,
): Promise<Representation> => (since === null ? kept.page(page ?? 1) : kept.delta(since));

/** Sends it, or says that the reader has it already. */
export function answerSnapshot(
  request: IncomingMessage,
  response: ServerResponse,
  { coding, isHead }: LiveRequest,
  headers: HeaderList,
  { bodies, tags }: Representation,
): void {
  headers.push('ETag', tags[coding], 'Cache-Control', CACHE_CONTROL);
  // Whatever coding they have, it is the same content.
  if (isKnownTag(request.headers['if-none-match'], Object.values(tags))) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const body = bodies[coding];
  headers.push('Content-Type', 'application/json; charset=utf-8');
  headers.push('Content-Length', String(body.length));
  if (coding !== 'identity') headers.push('Content-Encoding', coding);
  response.writeHead(200, headers);
  response.end(isHead ? undefined : body);
}

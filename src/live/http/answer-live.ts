import type { Core } from '@strapi/strapi';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressGroup, clientAddress } from '../../operations/client-address';
import { databaseErrorMeaning } from '../../operations/database-errors';
import type { RequestRefusalCode } from '../../operations/request-refusals';
import type { KeptFeed } from '../kept-feed';
import type { LiveNode } from '../live-node';
import { answerSnapshot, representationFor } from './answer-snapshot';
import { commonHeaders, type HeaderList } from './headers';
import { readLiveRequest, type LiveRequest } from './read-live-request';
import { refuseReader } from './refuse-reader';

/** Milliseconds by which a version may be ahead of the clock: more has nobody ever been told. */
const MOST_AHEAD = 60_000;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  asked: LiveRequest;
  headers: HeaderList;
}

/** Answers requests for the live page; false for every other. */
export function liveAnswerer(
  strapi: Core.Strapi,
  live: LiveNode,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const headersFor = commonHeaders(strapi, () => live.now());
  const trustedProxies = trustedProxiesOf(strapi);

  const answer = async (exchange: Exchange): Promise<void> => {
    const { request, response, asked, headers } = exchange;
    const { slug, since, refusedKey, page } = asked;
    if (refusedKey !== null) {
      return refuseReader(response, headers, 'QUERY_KEY_REFUSED', { source: refusedKey });
    }
    const kept = await live.feedOf(slug);
    if (kept === undefined || (page ?? 1) > kept.feed.pages) {
      return refuseReader(response, headers, 'NOT_FOUND');
    }
    if (since !== null) await kept.catchUpWith(since);
    // Of a version nobody was ever told, a reader cannot go on from.
    if ((since ?? 0) > Math.max(live.now(), kept.feed.version) + MOST_AHEAD) asked.since = 0;
    if (asked.wantsEvents) return openStream(exchange, kept);
    answerSnapshot(request, response, asked, headers, await representationFor(kept, asked));
  };

  const openStream = ({ request, response, asked, headers }: Exchange, kept: KeptFeed): void => {
    // Sent behind another answer on the same line: it would wait for that stream's end.
    if (response.socket === null) return refuseReader(response, headers, 'REQUEST_MALFORMED');
    const address = addressGroup(clientAddress(request, trustedProxies));
    const refusal = streamRefusal(address);
    if (refusal !== null) return refuseReader(response, headers, refusal);
    response.writeHead(200, [...headers, ...STREAM_HEADERS]);
    if (asked.isHead) return void response.end();
    request.socket.setNoDelay(true);
    live.streams.open(kept, response, { address, since: asked.since, now: live.now() });
  };

  const streamRefusal = (address: string): RequestRefusalCode | null => {
    if (live.isLeaving) return 'TEMPORARILY_UNAVAILABLE';
    return live.mayOpenStreams() ? live.streams.refusal(address) : 'STAFF_ONLY';
  };

  return (request, response) => {
    const asked = readLiveRequest(request);
    if (asked === null) return false;
    const headers = headersFor(request);
    answer({ request, response, asked, headers })
      .catch((error) => {
        if (databaseErrorMeaning(error) === null) strapi.log.error(error);
        if (!response.headersSent) refuseReader(response, headers, 'TEMPORARILY_UNAVAILABLE');
      })
      .finally(() => live.served.note(response.statusCode));
    return true;
  };
}

const STREAM_HEADERS: HeaderList = [
  ...['Content-Type', 'text/event-stream; charset=utf-8'],
  // No cache keeps it, no proxy compresses it, nginx hands on each event at once.
  ...['Cache-Control', 'no-store, no-transform', 'X-Accel-Buffering', 'no'],
];

function trustedProxiesOf(strapi: Core.Strapi): number {
  const { koa, maxIpsCount } = strapi.config.get<{ koa: boolean; maxIpsCount: number }>(
    'server.proxy',
  );
  return koa ? maxIpsCount : 0;
}

import { codingFor } from './coding-for';
import type { Coding } from '../feed/representation';
import type { IncomingMessage } from 'node:http';

/** What a reader asks of the live page. */
export interface LiveRequest {
  slug: string;
  wantsEvents: boolean;
  isHead: boolean;
  coding: Coding;
  /** Which page, from 1; null for a delta. */
  page: number | null;
  /** The version a reader has; null when they have none. */
  since: number | null;
  /** What stands in the query and must not. */
  refusedKey: string | null;
}

const ADDRESS = /^\/api\/dialogue-sessions\/([a-z0-9-]+)\/live(\/events)?(?:\?(.*))?$/;
/** In one spelling only: another one would be another address of the same answer. */
const VERSION = /^(0|[1-9]\d{0,14})$/;
const PAGE = /^[1-9]\d{0,8}$/;

/** Reads a request for the live page; null for every other, which is for Strapi. */
export function readLiveRequest(request: IncomingMessage): LiveRequest | null {
  const { method, url = '', headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return null;
  const address = ADDRESS.exec(url);
  if (address === null) return null;
  const wantsEvents = address[2] !== undefined;
  const query = new URLSearchParams(address[3] ?? '');
  // A reader who lost the stream says by the header what it has seen, whatever the address still says.
  const lastSeen = wantsEvents ? headers['last-event-id'] : undefined;
  const since = (lastSeen as string | undefined) ?? query.get('since');
  return {
    slug: address[1]!,
    wantsEvents,
    isHead: method === 'HEAD',
    coding: codingFor(headers['accept-encoding']),
    page: since === null && !wantsEvents ? Number(query.get('page') ?? 1) : null,
    since: since === null ? null : Number(since),
    refusedKey: refusedKeyOf(query, wantsEvents) ?? (isFit(since, VERSION) ? null : 'since'),
  };
}

const isFit = (value: string | null, form: RegExp): boolean => value === null || form.test(value);

/** Another key would make another address of the same answer, past every cache. */
function refusedKeyOf(query: URLSearchParams, wantsEvents: boolean): string | null {
  const known = wantsEvents ? ['since'] : ['since', 'page'];
  const keys = [...query.keys()];
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) return unknown;
  if (keys.length > 1) return keys[1]!;
  return isFit(query.get('page'), PAGE) ? null : 'page';
}

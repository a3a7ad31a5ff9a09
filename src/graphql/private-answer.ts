import { inputError } from '../commands/coded-errors';
import { inputFault } from '../commands/input-fault';
import type { RequestContext } from './plugin';

/** What is answered to one person is kept by no cache. */
export const neverKept = ({ koaContext }: RequestContext): void =>
  koaContext.set('Cache-Control', 'no-store');

/** A code in an address stays in histories and in the logs of every proxy on the way. */
export function refuseGet({ koaContext }: RequestContext): void {
  if (koaContext.method !== 'GET') return;
  throw inputError([inputFault('code', 'POST_ONLY')], 'RECEIPT_BY_POST');
}

/** Of who asks, as far as the proxies in front of this node are trusted. */
export const addressOf = ({ koaContext }: RequestContext): string => koaContext.request.ip;

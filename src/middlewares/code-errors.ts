import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isFeedAddress } from '../feeds/addresses';
import { type ErrorBody, withCode } from '../operations/coded-error';
import { refuseRequest } from '../operations/refuse-request';
import { retryAfterSeconds } from '../operations/request-refusals';

const isOurs = (path: string): boolean => /^\/(api|dialogue)\//.test(path) || isFeedAddress(path);

/** The router answers this with a status and `Allow` alone. */
const isRefusedMethod = (ctx: Context): boolean => ctx.status === 405 && ctx.body === undefined;

/**
 * Gives the errors of Strapi itself (no such route, not signed in, an unknown parameter) a stable
 * code and our sentences; what Strapi says stays beside them as `details.reason`. Says of every 503
 * and 429 after how many seconds a client may try again.
 */
const codeErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (isOurs(ctx.path) && isRefusedMethod(ctx)) refuseRequest(ctx, 'METHOD_NOT_ALLOWED');
  const error = (ctx.body as ErrorBody | undefined)?.error;
  if (ctx.status === 503 && ctx.response.get('Retry-After') === '')
    ctx.set('Retry-After', String(retryAfterSeconds(error?.details?.code)));
  if (ctx.status === 429 && error?.details?.retryAfterSeconds !== undefined)
    ctx.set('Retry-After', String(error.details.retryAfterSeconds));
  if (!isOurs(ctx.path) || !error || error.details?.code !== undefined) return;
  ctx.body = { data: null, error: withCode(error) };
};

export default codeErrors;

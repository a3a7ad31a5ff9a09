import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { type ErrorBody, withCode } from '../operations/coded-error';
import { refuseRequest } from '../operations/refuse-request';

const OURS = /^\/(api|dialogue)\//;

/** The router answers this with a status and `Allow` alone. */
const isRefusedMethod = (ctx: Context): boolean => ctx.status === 405 && ctx.body === undefined;

/**
 * Gives the errors of Strapi itself (no such route, not signed in, an unknown parameter) a stable
 * code and our sentences; what Strapi says stays beside them as `details.reason`.
 */
const codeErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (OURS.test(ctx.path) && isRefusedMethod(ctx)) refuseRequest(ctx, 'METHOD_NOT_ALLOWED');
  const error = (ctx.body as ErrorBody | undefined)?.error;
  if (!OURS.test(ctx.path) || !error || error.details?.code !== undefined) return;
  ctx.body = { data: null, error: withCode(error) };
};

export default codeErrors;

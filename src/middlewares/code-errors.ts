import type { Core } from '@strapi/strapi';
import { type ErrorBody, withCode } from '../operations/coded-error';

const OURS = /^\/(api|dialogue)\//;

/**
 * Gives the errors of Strapi itself (no such route, not signed in, an unknown parameter) a stable
 * code and our sentences; what Strapi says stays beside them as `details.reason`.
 */
const codeErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  const error = (ctx.body as ErrorBody | undefined)?.error;
  if (!OURS.test(ctx.path) || !error || error.details?.code !== undefined) return;
  ctx.body = { data: null, error: withCode(error) };
};

export default codeErrors;

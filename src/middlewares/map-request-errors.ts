import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuseRequest } from '../operations/refuse-request';
import type { RequestRefusalCode } from '../operations/request-refusals';

interface BodyError {
  /** Set by raw-body, e.g. `entity.too.large`. */
  type?: unknown;
  status?: unknown;
  /** Set by formidable 2, whose own codes are the numbers from 1000 on. */
  httpCode?: unknown;
  code?: unknown;
  /** Set by co-body: what could not be parsed. */
  body?: unknown;
}

/**
 * Turns errors of reading a request into coded refusals. `strapi::errors` 5.54 would log each with
 * its stack, and with it pieces of what people have written.
 */
const mapRequestErrors: Core.MiddlewareFactory = () => async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    const code = error instanceof errors.ApplicationError ? null : meaningOf(error as BodyError);
    if (code === null) throw error;
    // Unread rest of the body: the connection cannot carry another request.
    if (!ctx.req.complete) ctx.set('Connection', 'close');
    refuseRequest(ctx, code);
  }
};

function meaningOf({ type, status, httpCode, code, body }: BodyError): RequestRefusalCode | null {
  if (status === 413 || httpCode === 413) return 'BODY_TOO_LARGE';
  if (typeof httpCode === 'number' && typeof code === 'number') return 'BODY_MALFORMED';
  if (typeof type === 'string' && /^(entity|encoding|charset|request|stream)\./.test(type))
    return 'BODY_MALFORMED';
  // A body that does not unpack: zlib.
  if (typeof code === 'string' && code.startsWith('Z_')) return 'BODY_MALFORMED';
  return status === 400 && typeof body === 'string' ? 'BODY_MALFORMED' : null;
}

export default mapRequestErrors;

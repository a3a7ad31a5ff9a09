import type { Context } from 'koa';
import { refusalBody } from './refusal-body';
import type { RequestRefusalCode } from './request-refusals';

/** Answers with the coded refusal in the shape of Strapi's errors; `code-errors` adds when to come again. */
export function refuseRequest(
  ctx: Context,
  code: RequestRefusalCode,
  details: Record<string, unknown> = {},
): void {
  const body = refusalBody(code, details);
  ctx.status = body.error.status;
  ctx.body = body;
}

/**
 * The same for a request whose body stays unread: the connection ends with the answer, so that
 * what still arrives on it is not taken for a new request.
 */
export function refuseUnread(
  ctx: Context,
  code: RequestRefusalCode,
  details: Record<string, unknown> = {},
): void {
  ctx.set('Connection', 'close');
  refuseRequest(ctx, code, details);
}

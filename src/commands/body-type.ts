import type { Context } from 'koa';
import { unsupportedType } from './coded-errors';

/** Refuses a body of a type the address does not take. A missing body has no type to refuse. */
export function requireBodyType(ctx: Context, ...types: string[]): void {
  if (ctx.request.length === 0 || ctx.is(types) !== false) return;
  throw unsupportedType('BODY_TYPE_REFUSED');
}

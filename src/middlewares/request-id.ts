import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** What a proxy may hand over; anything else could forge lines of the log. */
const WELL_FORMED = /^[A-Za-z0-9._-]{8,64}$/;

/** Gives every request an id, the proxy's own where it has a fit one, and repeats it in the answer. */
const requestId: Core.MiddlewareFactory = () => async (ctx, next) => {
  const incoming = ctx.get('X-Request-Id');
  ctx.state.requestId = WELL_FORMED.test(incoming) ? incoming : randomUUID();
  ctx.set('X-Request-Id', ctx.state.requestId);
  await next();
};

export default requestId;

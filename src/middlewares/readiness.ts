import type { Core } from '@strapi/strapi';
import { isDraining } from '../operations/drain';
import { hasPulse } from '../operations/pulse';

/**
 * `GET /ready`, for load balancers: 200 while this node can serve, 503 once it has been told to
 * stop or while the database does not answer.
 */
const readiness: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (ctx.path !== '/ready') return next();
    const reason = isDraining(strapi) ? 'stopping' : (await hasPulse(strapi)) ? null : 'database';
    ctx.set('Cache-Control', 'no-store');
    ctx.status = reason === null ? 200 : 503;
    ctx.body = { ready: reason === null, ...(reason !== null && { reason }) };
  };

export default readiness;

import type { Core } from '@strapi/strapi';
import { readinessOf } from '../operations/node-health';

/**
 * `GET /ready`, for load balancers: 200 while this node can serve, 503 once it has been told to stop or
 * while the database cannot be reached. What else is amiss stands beside it, as a word and no more.
 */
const readiness: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (ctx.path !== '/ready') return next();
    const { isReady, reason, checks } = await readinessOf(strapi);
    ctx.set('Cache-Control', 'no-store');
    ctx.status = isReady ? 200 : 503;
    ctx.body = { ready: isReady, ...(reason !== null && { reason }), checks };
  };

export default readiness;

import type { Core } from '@strapi/strapi';
import { isFeedAddress } from '../feeds/addresses';
import { closureOf } from '../operation-switches/held-switches';
import { closedRefusal } from '../operation-switches/refuse-closed';
import { refuseRequest } from '../operations/refuse-request';

/**
 * Questions are judged where they are taken, after whoever repeats one has got its receipt again; what
 * they need beside them reads nothing.
 */
const INTAKE = /^\/api\/(dialogue-sessions\/[^/]+\/questions|intake-challenge)\/?$/;

const isPublicReading = (path: string): boolean =>
  (path.startsWith('/api/') && !INTAKE.test(path)) ||
  isFeedAddress(path) ||
  path === '/sitemap.xml';

/** Refuses what the public reads over REST and in feeds while a switch has closed it. GraphQL: `refuse-closed-query`. */
const closeReads: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const closure = closureOf(strapi, 'reads');
    if (closure === null || !isPublicReading(ctx.path)) return next();
    const { code, details } = closedRefusal(closure);
    refuseRequest(ctx, code, details);
    ctx.set('Cache-Control', 'no-store');
  };

export default closeReads;

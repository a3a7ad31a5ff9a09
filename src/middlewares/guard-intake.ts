import type { Core } from '@strapi/strapi';
import { awayAtFirstSight } from '../intake-guard/refuse-visitor';
import { refuseUnread } from '../operations/refuse-request';

const INTAKE = /^\/api\/dialogue-sessions\/([^/]+)\/questions\/?$/;

/**
 * Turns away an address that has met its limit before its body is read. Only what comes without a key:
 * a key may repeat what is stored already, and whoever does is answered with the first receipt. Another
 * spelling of the address, and GraphQL, meet the same refusal where submissions are received.
 */
const guardIntake: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const [, slug] = (ctx.method === 'POST' && INTAKE.exec(ctx.path)) || [];
    const isKeyed = ctx.headers['idempotency-key'] !== undefined;
    const refusal =
      slug === undefined || isKeyed ? null : awayAtFirstSight(strapi, ctx.request.ip, slug);
    if (refusal === null) return next();
    ctx.set('Cache-Control', 'no-store');
    refuseUnread(ctx, 'SUBMISSIONS_TOO_MANY', refusal);
  };

export default guardIntake;

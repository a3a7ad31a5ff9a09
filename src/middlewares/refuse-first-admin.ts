import type { Core } from '@strapi/strapi';

/**
 * Hides `POST /admin/register-admin`, with which Strapi makes whoever comes first a super admin, as
 * after a restore without accounts. `npm run admin:create` creates the first one instead.
 */
const refuseFirstAdmin: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (/^\/admin\/register-admin\/?$/i.test(ctx.path)) ctx.notFound();
  else await next();
};

export default refuseFirstAdmin;

import type { Core } from '@strapi/strapi';

/** Whoever knows the rest of such a path sees the screen in the hall; mistyped around it, too. */
const SECRET = /(\/projector\/+)[^/]+/gi;

/**
 * One line per request: method, path, status, milliseconds. The query string is left out because
 * people search for names; addresses and headers are left out because they are personal data.
 */
const accessLog: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const startedAt = process.hrtime.bigint();
    try {
      await next();
    } finally {
      const milliseconds = Math.round(Number(process.hrtime.bigint() - startedAt) / 1e6);
      strapi.log.http('request', {
        method: ctx.method,
        path: ctx.path.replace(SECRET, '$1…'),
        status: ctx.status,
        milliseconds,
      });
    }
  };

export default accessLog;

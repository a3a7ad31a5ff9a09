import type { Core } from '@strapi/strapi';
import { graphqlPlugin } from './plugin';

/**
 * Lets a query come as a plain GET, which browsers and proxies can cache.
 *
 * Apollo asks reads by GET for a header that makes browsers ask first. Here a read is public, nobody
 * signs in with a cookie, and Apollo runs no mutation by GET: the header is given to every GET. POST
 * keeps Apollo's protection, so no form of another site can send a question.
 */
export function admitPlainGet(strapi: Core.Strapi): void {
  const endpoint = graphqlPlugin(strapi).config('endpoint');
  strapi.server.use((ctx, next) => {
    if (ctx.method === 'GET' && ctx.path === endpoint) {
      ctx.request.headers['apollo-require-preflight'] = 'true';
    }
    return next();
  });
}

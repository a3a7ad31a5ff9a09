import type { Core } from '@strapi/strapi';
import { componentNames } from '../operations/component-keys';
import { publicQueryProblem } from '../operations/public-query';
import { refuseRequest } from '../operations/refuse-request';

/** Refuses queries of the public API that leak, cost too much, or cannot be meant. */
const guardPublicQuery: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (!isPublicRead(ctx.method, ctx.path)) return next();
    const maximumRows = strapi.config.get<number>('api.rest.maxLimit');
    const problem = publicQueryProblem(ctx.query, maximumRows, componentNames(strapi));
    if (problem === null) return next();
    refuseRequest(ctx, problem.code, { source: problem.source });
  };

function isPublicRead(method: string, path: string): boolean {
  return (method === 'GET' || method === 'HEAD') && path.startsWith('/api/');
}

export default guardPublicQuery;

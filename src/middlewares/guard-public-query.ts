import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../content-types';
import { componentNames } from '../operations/component-keys';
import { publicQueryProblem } from '../operations/public-query';
import { refuseRequest } from '../operations/refuse-request';
import { populatesSharedRows } from '../operations/shared-rows';

/** Refuses queries of the public API that leak, cost too much, or cannot be meant. */
const guardPublicQuery: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (!isPublicRead(ctx.method, ctx.path)) return next();
    const maximumRows = strapi.config.get<number>('api.rest.maxLimit');
    const problem = publicQueryProblem(ctx.query, maximumRows, componentNames(strapi));
    if (problem) refuseRequest(ctx, problem.code, { source: problem.source });
    else if (isCircular(strapi, ctx.path, ctx.query.populate)) {
      refuseRequest(ctx, 'QUERY_TOO_DEEP', { source: 'populate' });
    } else return next();
  };

function isCircular(strapi: Core.Strapi, path: string, populate: unknown): boolean {
  const [, , plural, id] = path.split('/');
  const uid = PUBLIC_TYPES.find((type) => strapi.contentType(type).info.pluralName === plural);
  return uid !== undefined && populatesSharedRows(strapi, uid, populate, { isList: !id });
}

function isPublicRead(method: string, path: string): boolean {
  return (method === 'GET' || method === 'HEAD') && path.startsWith('/api/');
}

export default guardPublicQuery;

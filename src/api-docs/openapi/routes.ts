import type { Core } from '@strapi/strapi';

export interface PublicRoute {
  method: string;
  /** As OpenAPI writes it, with its prefix: `/api/questions/{id}`. */
  path: string;
  /** `api::question.question.find` */
  handler: string;
}

interface Router {
  type?: string;
  routes: { method: string; path: string; handler: unknown }[];
}

/** The routes of the content API that the files under `src/api` declare. */
export function publicRoutes(strapi: Core.Strapi): PublicRoute[] {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  return Object.entries(strapi.apis).flatMap(([api, { routes }]) =>
    Object.values(routes as unknown as Record<string, Router>)
      .filter(({ type }) => type === undefined || type === 'content-api')
      .flatMap((router) => router.routes)
      .map(({ method, path, handler }) => ({
        method: method.toLowerCase(),
        path: prefix + path.replace(/:(\w+)/g, '{$1}'),
        handler: String(handler).startsWith('api::') ? String(handler) : `api::${api}.${handler}`,
      })),
  );
}

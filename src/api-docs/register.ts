import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { graphqlText, openApiText } from './documents';
import { graphqlPage } from './pages/graphql-page';
import { INDEX_PAGE, INDEX_SCRIPT } from './pages/index-page';
import { swaggerFile } from './pages/swagger-files';

/** Where the pages are; in production the documents are read from `docs/api`. */
const MODES = ['demo', 'development', 'test'];

/** Serves the documents and two pages to read them in, except in production. From `register()`. */
export function registerApiDocs(strapi: Core.Strapi): void {
  if (!MODES.includes(strapi.config.get('dialogue.mode') as string)) return;

  const routes: Record<string, Source> = {
    '': { type: 'text/html', text: () => INDEX_PAGE },
    '/open.js': { type: 'text/javascript', text: () => INDEX_SCRIPT },
    '/swagger-ui.css': { type: 'text/css', text: () => swaggerFile('swagger-ui.css') },
    '/swagger-ui-bundle.js': {
      type: 'text/javascript',
      text: () => swaggerFile('swagger-ui-bundle.js'),
    },
    '/openapi.json': { type: 'application/json', text: () => openApiText(strapi) },
    '/schema.graphql': { type: 'text/plain', text: () => graphqlText(strapi) },
    '/graphql': { type: 'text/html', text: () => graphqlPage(strapi) },
  };
  strapi.server.routes(
    Object.entries(routes).map(([path, source]) => ({
      method: 'GET',
      path: `/api-docs${path}`,
      handler: (ctx: Context) => serve(ctx, source),
      info: { type: 'content-api' },
      config: { auth: false },
    })) as unknown as Core.Route[],
  );
}

interface Source {
  type: string;
  text(): string;
}

function serve(ctx: Context, { type, text }: Source): void {
  ctx.set('Content-Type', `${type}; charset=utf-8`);
  ctx.body = text();
}

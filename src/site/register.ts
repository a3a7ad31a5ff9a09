import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LANGUAGES } from '../portal/formats/instant';
import { confine } from './answer-page';
import { pathIn } from './frame/site';
import { FAVICON } from './frame/emblem';
import { KeptPages } from './kept-pages';
import { portalFiles } from './portal-files';
import { readPage } from './read-page';
import { READING_ROUTES } from './routes';
import { SENDING_ROUTES } from './sending-routes';
import { robotsText, sitemapText } from './site-map';

type Handler = (ctx: Context) => Promise<void> | void;

interface SiteRoute {
  method: 'GET' | 'POST';
  path: string;
  handler: Handler;
}

/** What a city without a portal of its own shows its citizens, and the elements for one that has. From `register()`. */
export function registerSite(strapi: Core.Strapi): void {
  const routes = [...pages(strapi), ...sendingPages(strapi), ...files(strapi)];
  strapi.server.routes(
    routes.map((route) => ({
      ...route,
      info: { type: 'content-api' },
      config: { auth: false },
    })) as unknown as Core.Route[],
  );
}

function pages(strapi: Core.Strapi): SiteRoute[] {
  const kept = new KeptPages();
  return LANGUAGES.flatMap((language) =>
    Object.entries(READING_ROUTES).map(([path, route]) => ({
      method: 'GET' as const,
      path: pathIn(language, path),
      handler: strictly(strapi, (ctx) => readPage(strapi, ctx, { pages: kept, route, language })),
    })),
  );
}

function sendingPages(strapi: Core.Strapi): SiteRoute[] {
  return LANGUAGES.flatMap((language) =>
    Object.entries(SENDING_ROUTES).flatMap(([path, { show, take }]) => [
      {
        method: 'GET' as const,
        path: pathIn(language, path),
        handler: strictly(strapi, (ctx) => show(strapi, ctx, language)),
      },
      {
        method: 'POST' as const,
        path: pathIn(language, path),
        handler: strictly(strapi, (ctx) => take(strapi, ctx, language)),
      },
    ]),
  );
}

function strictly(strapi: Core.Strapi, handler: Handler): Handler {
  return (ctx) => {
    confine(strapi, ctx);
    return handler(ctx);
  };
}

function files(strapi: Core.Strapi): SiteRoute[] {
  const text =
    (type: string, write: () => Promise<string> | string): Handler =>
    async (ctx) => {
      const body = await write();
      ctx.set({
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': 'public, max-age=3600',
      });
      ctx.body = body;
    };
  const handlers: Record<string, Handler> = {
    ...portalFiles(strapi),
    '/favicon.svg': text('image/svg+xml', () => FAVICON),
    '/robots.txt': text('text/plain', () => robotsText(strapi)),
    '/sitemap.xml': text('application/xml', () => sitemapText(strapi)),
  };
  return Object.entries(handlers).map(([path, handler]) => ({ method: 'GET', path, handler }));
}

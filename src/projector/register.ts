import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { notFound } from '../commands/coded-errors';
import { sessionOfSecret } from '../persistence/projector-links';
import { PROJECTOR_PAGE } from './page';
import { PROJECTOR_SCRIPT } from './script';
import { projectorState } from './state';
import { PROJECTOR_STYLE } from './style';

type Handler = (ctx: Context) => Promise<void> | void;

const privately = (ctx: Context): void => {
  ctx.set('Cache-Control', 'no-store');
  ctx.set('Referrer-Policy', 'no-referrer');
  ctx.set('X-Robots-Tag', 'noindex, nofollow');
};

const text =
  (type: string, body: string): Handler =>
  (ctx) => {
    ctx.set('Content-Type', `${type}; charset=utf-8`);
    ctx.set('Cache-Control', 'no-cache');
    ctx.body = body;
  };

/** The page and the state behind one secret. From `register()`. */
export function registerProjector(strapi: Core.Strapi): void {
  const sessionOf = async (ctx: Context): Promise<string> => {
    privately(ctx);
    const sessionKey = await sessionOfSecret(strapi.db.connection, String(ctx.params.secret));
    if (sessionKey === undefined) throw notFound('RECORD_UNKNOWN');
    return sessionKey;
  };
  const page: Handler = async (ctx) => {
    await sessionOf(ctx);
    ctx.set('Content-Type', 'text/html; charset=utf-8');
    ctx.body = PROJECTOR_PAGE;
  };
  const state: Handler = async (ctx) => {
    const { tag, state: body } = await projectorState(strapi, await sessionOf(ctx));
    ctx.status = 200;
    ctx.set('ETag', tag);
    // Not `ctx.fresh`: a page that polls past its own cache asks for no cached answer, and means ours.
    if (ctx.get('If-None-Match') === tag) ctx.status = 304;
    else ctx.body = body;
  };
  const routes: Record<string, Handler> = {
    '/projector-files/projector.css': text('text/css', PROJECTOR_STYLE),
    '/projector-files/projector.js': text('text/javascript', PROJECTOR_SCRIPT),
    '/projector/:secret': page,
    '/projector/:secret/state': state,
  };
  strapi.server.routes(
    Object.entries(routes).map(([path, handler]) => ({
      method: 'GET',
      path,
      handler,
      info: { type: 'content-api' },
      config: { auth: false },
    })) as unknown as Core.Route[],
  );
}

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { answerOnce, confine } from '../site/answer-page';
import { documentOf } from '../site/frame/document';
import { notFoundPage } from '../site/pages/message-page';
import { siteIn } from '../site/read-page';

/** Whatever programs read answers them in JSON; so does the panel. */
const OTHERS =
  /^\/(api|admin|dialogue|graphql|content-manager|upload|uploads|users-permissions)(\/|$)/;

const isForReaders = (ctx: Context): boolean =>
  ctx.status === 404 &&
  ['GET', 'HEAD'].includes(ctx.method) &&
  !OTHERS.test(ctx.path) &&
  !ctx.type.startsWith('text/html') &&
  ctx.accepts('json', 'html') === 'html';

/** Answers a person who follows a dead link with a page, from which the site can be reached. */
const pageNotFound: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    if (!isForReaders(ctx)) return;
    confine(strapi, ctx);
    const site = siteIn(strapi, /^\/en(\/|$)/.test(ctx.path) ? 'en' : 'vi');
    answerOnce(ctx, documentOf(site, notFoundPage(site, '/')), 404);
  };

export default pageNotFound;

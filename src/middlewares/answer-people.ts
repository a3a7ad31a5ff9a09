import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ErrorBody } from '../operations/coded-error';
import { isPageAddress } from '../site/addresses';
import { answerOnce, confine } from '../site/answer-page';
import { documentOf } from '../site/frame/document';
import { notFoundPage, refusedPage } from '../site/pages/message-page';
import { siteIn } from '../site/read-page';

/** Whatever programs read answers them in JSON; so does the panel. */
const OTHERS =
  /^\/(api|admin|dialogue|graphql|content-manager|upload|uploads|users-permissions)(\/|$)/;

/** No page has answered, and the one who waits for one reads HTML. */
const waitsForPage = (ctx: Context): boolean =>
  ctx.status >= 400 &&
  !OTHERS.test(ctx.path) &&
  !ctx.type.startsWith('text/html') &&
  ctx.accepts('json', 'html') === 'html';

/**
 * Answers a person with a page, from which the site can be reached: for a dead link, and for a request that was
 * refused before a page could be written, such as one with too large a file.
 */
const answerPeople: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    if (!waitsForPage(ctx)) return;
    const isLost = ctx.status === 404;
    if (!isLost && !isPageAddress(ctx.path)) return;
    confine(strapi, ctx);
    const { status } = ctx;
    const site = siteIn(strapi, /^\/en(\/|$)/.test(ctx.path) ? 'en' : 'vi');
    const error = (ctx.body as ErrorBody | undefined)?.error;
    const message = site.language === 'vi' ? error?.message : error?.details?.messageEn;
    const page = isLost
      ? notFoundPage(site, '/')
      : refusedPage(site, { path: '/', message: String(message ?? status), status });
    answerOnce(ctx, documentOf(site, page), status);
  };

export default answerPeople;

import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { publisherOf } from '../feeds/publisher';
import type { Representation } from '../live/feed/representation';
import { closureOf, type Closure } from '../operation-switches/held-switches';
import type { Language } from '../portal/formats/instant';
import { answerOnce, answerPage } from './answer-page';
import { noticeBanner } from './frame/notice-banner';
import { documentOf } from './frame/document';
import { queryText } from './frame/query-text';
import { pathIn, siteTexts, type Site } from './frame/site';
import type { KeptPages } from './kept-pages';
import { closedPage, notFoundPage } from './pages/message-page';
import type { ReadingRoute } from './routes';

/** Seconds after which a reader may come back while there is nothing to show. */
const RETRY_AFTER = '30';

export const siteIn = (strapi: Core.Strapi, language: Language): Site => ({
  language,
  address: publisherOf(strapi).address,
  owner: strapi.config.get<Record<Language, string>>('dialogue.siteOwner')[language],
});

/**
 * Answers a page that everybody may read. While reading is closed, or the database away, the last one of
 * this address stays; where there is none, a page says so with 503.
 */
export async function readPage(
  strapi: Core.Strapi,
  ctx: Context,
  { pages, route, language }: { pages: KeptPages; route: ReadingRoute; language: Language },
): Promise<void> {
  const site = siteIn(strapi, language);
  const query = knownQuery(ctx.querystring, route.keys);
  const path = pathOf(ctx.path, language);
  const address = pathIn(language, path) + queryText(Object.fromEntries(query));
  const closure = closureOf(strapi, 'reads');
  if (closure !== null) {
    const last = pages.last(address);
    if (last === null) answerClosed(ctx, site, path, closure);
    else answerFrozen(ctx, site, last, closure);
    return;
  }
  const write = async (): Promise<string | null> => {
    const page = await route.write(strapi, site, { params: ctx.params, query });
    return page === null ? null : documentOf(site, page);
  };
  try {
    const made = isPossible(ctx.params) ? await pages.read(address, write) : null;
    if (made === null) answerOnce(ctx, documentOf(site, notFoundPage(site, path)), 404);
    else answerPage(ctx, made);
  } catch (error) {
    answerTrouble(strapi, ctx, { site, path, error });
  }
}

/** A fault of this system: told to its operators, and to the reader that it will pass. */
export function answerTrouble(
  strapi: Core.Strapi,
  ctx: Context,
  { site, path, error }: { site: Site; path: string; error: unknown },
): void {
  strapi.log.error(error);
  answerClosed(ctx, site, path, null);
}

export function answerClosed(
  ctx: Context,
  site: Site,
  path: string,
  closure: Closure | null,
): void {
  ctx.set('Retry-After', RETRY_AFTER);
  const message = closure && noticeIn(site, closure);
  answerOnce(ctx, documentOf(site, closedPage(site, path, message)), 503);
}

/** PostgreSQL takes no NUL in a text, so nothing has such an address. */
export const isPossible = (params: Record<string, string>): boolean =>
  Object.values(params).every((value) => !value.includes('\0'));

const noticeIn = ({ language }: Site, { notice, noticeEn }: Closure): string | null =>
  language === 'vi' ? notice : (noticeEn ?? notice);

const MAIN = '<main id="main"';

/** The last page as it was, under what the operators say of it. */
function answerFrozen(ctx: Context, site: Site, last: Representation, closure: Closure): void {
  const banner = noticeBanner(siteTexts(site).frozen, noticeIn(site, closure));
  const html = last.bodies.identity.toString().replace(MAIN, () => banner + MAIN);
  answerOnce(ctx, html, 200);
}

/** Without the language and a slash at the end. */
const pathOf = (path: string, language: Language): string =>
  (language === 'en' ? path.replace(/^\/en(?=\/|$)/, '') : path).replace(/\/+$/, '') || '/';

/** In one order, so that one page has one address here. */
function knownQuery(text: string, keys: readonly string[]): URLSearchParams {
  const stated = new URLSearchParams(text);
  const known = new URLSearchParams();
  for (const key of keys) {
    const value = stated.get(key);
    if (value !== null && value !== '') known.set(key, value);
  }
  return known;
}

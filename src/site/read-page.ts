import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { publisherOf } from '../feeds/publisher';
import { closureOf, type Closure } from '../operation-switches/held-switches';
import type { Language } from '../portal/formats/instant';
import { answerOnce, answerPage } from './answer-page';
import { documentOf } from './frame/document';
import { queryText } from './frame/query-text';
import { pathIn, type Site } from './frame/site';
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
    else answerPage(ctx, last);
    return;
  }
  const write = async (): Promise<string | null> => {
    const page = await route.write(strapi, site, { params: ctx.params, query });
    return page === null ? null : documentOf(site, page);
  };
  try {
    const made = await pages.read(address, write);
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

function answerClosed(ctx: Context, site: Site, path: string, closure: Closure | null): void {
  ctx.set('Retry-After', RETRY_AFTER);
  const message = closure && (site.language === 'vi' ? closure.notice : closure.noticeEn);
  answerOnce(ctx, documentOf(site, closedPage(site, path, message)), 503);
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

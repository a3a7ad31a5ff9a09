import type { Core } from '@strapi/strapi';
import { parentElement, textElement } from '../feeds/atom/element';
import { publisherOf } from '../feeds/publisher';
import { siteAddresses } from '../persistence/portal/site-addresses';
import { HOME_PAGE, questionPage, sessionPage, SESSIONS_PAGE } from './addresses';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Everything public may be read by search engines; the panel and the staff's addresses are none of theirs. */
export function robotsText(strapi: Core.Strapi): string {
  const { address } = publisherOf(strapi);
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /dialogue/',
    'Disallow: /projector/',
  ];
  if (address !== '') lines.push(`Sitemap: ${address}/sitemap.xml`);
  return `${lines.join('\n')}\n`;
}

/** The announced sessions and the answered questions (sitemaps.org, version 0.9). */
export async function sitemapText(strapi: Core.Strapi): Promise<string> {
  const { address } = publisherOf(strapi);
  const { sessions, questions } = await siteAddresses(strapi.db.connection);
  const entry = (path: string, at?: string): string =>
    parentElement('url', [
      textElement('loc', address + path),
      ...(at === undefined ? [] : [textElement('lastmod', at)]),
    ]);
  const entries = [
    entry(HOME_PAGE),
    entry(SESSIONS_PAGE),
    ...sessions.map(({ key, at }) => entry(sessionPage(key), at)),
    ...questions.map(({ key, at }) => entry(questionPage(key), at)),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>\n${parentElement('urlset', entries, { xmlns: NAMESPACE })}`;
}

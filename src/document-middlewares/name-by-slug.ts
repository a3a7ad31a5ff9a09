import slugify from 'slugify';
import { AUTHORITY, SESSION } from '../content-types';
import type { Guard } from './support/types';
import { dataOf, documentIdOf, load, stamp } from './support/write';

const LONGEST = 120;

/** What an address is made from, and what it is called when that has no letter an address can hold. */
const SOURCES: Record<string, { attribute: string; otherwise: string }> = {
  [SESSION]: { attribute: 'topic', otherwise: 'phien-doi-thoai' },
  [AUTHORITY]: { attribute: 'name', otherwise: 'co-quan' },
};

const slugOf = (text: string): string =>
  slugify(text, { lower: true, strict: true, locale: 'vi' })
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/**
 * Gives a session or authority its address, without diacritics, unless the editor chose one: when it
 * is created, and when its address is emptied.
 */
export const nameBySlug: Guard = (strapi) => async (ctx, next) => {
  const source = SOURCES[ctx.uid];
  const data = dataOf(ctx);
  const isAsked = ctx.action === 'create' || (ctx.action === 'update' && 'slug' in data);
  if (source === undefined || !isAsked || data.slug) return next();

  const documentId = documentIdOf(ctx);
  const stored = documentId === undefined ? null : await load(strapi, ctx.uid, documentId);
  const text = data[source.attribute] ?? stored?.[source.attribute];
  if (!text) return next();

  const base = slugOf(String(text)) || source.otherwise;
  const taken = await strapi.documents(ctx.uid).findMany({
    filters: { slug: { $startsWith: base }, documentId: { $ne: documentId ?? '' } },
    fields: ['slug'],
  } as never);
  const slugs = new Set((taken as { slug?: string }[]).map(({ slug }) => slug));
  let slug = base;
  for (let number = 2; slugs.has(slug); number += 1) slug = `${base}-${number}`;
  stamp(ctx, { slug });
  return next();
};

import slugify from 'slugify';
import { AUTHORITY, SESSION } from '../content-types';
import type { Guard } from './support/types';
import { dataOf, stamp } from './support/write';

const LONGEST = 120;
const SOURCE: Record<string, string> = { [SESSION]: 'topic', [AUTHORITY]: 'name' };

const slugOf = (text: string): string =>
  slugify(text, { lower: true, strict: true, locale: 'vi' }).slice(0, LONGEST).replace(/-+$/, '');

/** Gives a new session or authority its address, without diacritics, unless the editor chose one. */
export const nameBySlug: Guard = (strapi) => async (ctx, next) => {
  const source = SOURCE[ctx.uid];
  const data = dataOf(ctx);
  if (source === undefined || ctx.action !== 'create' || data.slug || !data[source]) return next();

  const base = slugOf(String(data[source]));
  const taken = await strapi
    .documents(ctx.uid)
    .findMany({ filters: { slug: { $startsWith: base } }, fields: ['slug'] } as never);
  const slugs = new Set((taken as { slug?: string }[]).map(({ slug }) => slug));
  let slug = base;
  for (let number = 2; slugs.has(slug); number += 1) slug = `${base}-${number}`;
  stamp(ctx, { slug });
  return next();
};

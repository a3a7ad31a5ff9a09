import type { Core, Schema, UID } from '@strapi/strapi';
import { PUBLIC_TYPES } from './content-types';

type Row = Record<string, unknown>;

/**
 * Takes the row ids out of all that the content API answers of the public types. They come from
 * sequences that sessions in preparation and questions taken back draw on, too: the gaps between
 * the ids of public rows tell how many of those there are. From `register()`.
 */
export function hideRowIds(strapi: Core.Strapi): void {
  const sanitizers = strapi.sanitizers as unknown as {
    add(path: string, sanitizer: (schema: { uid: string }) => (data: unknown) => unknown): void;
  };
  sanitizers.add('content-api.output', ({ uid }) => (data) => {
    const isPublic = (PUBLIC_TYPES as readonly string[]).includes(uid);
    return isPublic ? withoutIds(strapi, uid as UID.Schema, data) : data;
  });
}

function withoutIds(strapi: Core.Strapi, uid: UID.Schema, data: unknown): unknown {
  if (Array.isArray(data)) return data.map((row) => withoutIds(strapi, uid, row));
  if (data === null || typeof data !== 'object') return data;
  const { id: _id, ...row } = data as Row;
  for (const [name, attribute] of attributesOf(strapi, uid)) {
    const next = nextOf(attribute);
    if (next !== undefined && name in row) row[name] = withoutIds(strapi, next, row[name]);
  }
  return row;
}

const attributesOf = (strapi: Core.Strapi, uid: UID.Schema) =>
  Object.entries(strapi.getModel(uid).attributes) as [string, Schema.Attribute.AnyAttribute][];

function nextOf(attribute: Schema.Attribute.AnyAttribute): UID.Schema | undefined {
  if (attribute.type === 'component') return attribute.component;
  return attribute.type === 'relation' ? (attribute as { target?: UID.Schema }).target : undefined;
}

import type { Core } from '@strapi/strapi';
import { isDeepStrictEqual } from 'node:util';
import type { Attribute, ContentTypeUID, StoredDocument, WriteData } from './types';

const OF_STRAPI = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'locale'];

/** Scalar attributes a write would change: what the caller sent and differs from what is stored. */
export function changedScalars(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  before: WriteData,
  data: WriteData,
): string[] {
  const attributes: Record<string, Attribute> = strapi.contentType(uid).attributes;
  return Object.keys(data).filter((name) => {
    const attribute = attributes[name];
    if (!attribute || ['relation', 'component', 'media'].includes(attribute.type)) return false;
    return !isSame(before[name], data[name], attribute.type === 'datetime');
  });
}

/** Relations and components that differ between two populated states of a document. */
export const changedParts = (
  before: StoredDocument,
  after: StoredDocument,
  names: readonly string[],
): string[] => names.filter((name) => !isDeepStrictEqual(bare(before[name]), bare(after[name])));

const isSame = (stored: unknown, sent: unknown, isInstant: boolean): boolean => {
  if ((stored ?? null) === null || (sent ?? null) === null)
    return (stored ?? null) === (sent ?? null);
  if (isInstant) return new Date(stored as string).getTime() === new Date(sent as string).getTime();
  return isDeepStrictEqual(stored, sent);
};

// A component gets a new id when it is written again; a relation is the document it points to.
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value ?? null;
  if ('documentId' in value) return value.documentId;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !OF_STRAPI.includes(key)));
};

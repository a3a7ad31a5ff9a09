import type { Core } from '@strapi/strapi';
import { storedDocument } from '../../persistence/stored-document';
import type { ContentTypeUID, Middleware, StoredDocument, WriteData } from './types';

export type Context = Parameters<Middleware>[0];

/** The data of a create or update; written back when a guard stamps it. */
export const dataOf = (ctx: Context): WriteData =>
  ((ctx.params as { data?: WriteData }).data ?? {}) as WriteData;

/** Replaces some of the values about to be stored. */
export const stamp = (ctx: Context, values: WriteData): void => {
  (ctx.params as { data?: WriteData }).data = { ...dataOf(ctx), ...values };
};

/** The document an action is about; `undefined` when it creates one, whatever id is sent with it. */
export const documentIdOf = (ctx: Context): string | undefined =>
  ctx.action === 'create' ? undefined : (ctx.params as { documentId?: string }).documentId;

/** What is stored now, with the relations asked for; `null` when there is no such document. */
export const load = (
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  documentId: string,
  populate: readonly string[] = [],
): Promise<StoredDocument | null> =>
  storedDocument(strapi, uid, documentId, populate) as Promise<StoredDocument | null>;

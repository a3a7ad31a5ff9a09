import type { Core } from '@strapi/strapi';
import type { ContentTypeUID, Middleware, StoredDocument, WriteData } from './types';

export type Context = Parameters<Middleware>[0];

/** The data of a create or update; written back when a guard stamps it. */
export const dataOf = (ctx: Context): WriteData =>
  ((ctx.params as { data?: WriteData }).data ?? {}) as WriteData;

/** Replaces some of the values about to be stored. */
export const stamp = (ctx: Context, values: WriteData): void => {
  (ctx.params as { data?: WriteData }).data = { ...dataOf(ctx), ...values };
};

/** The document an action is about; `undefined` when it creates one. */
export const documentIdOf = (ctx: Context): string | undefined =>
  (ctx.params as { documentId?: string }).documentId;

/** What is stored now, with the relations asked for; `null` when there is no such document. */
export const load = (
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  documentId: string,
  populate: string[] | Record<string, unknown> = [],
): Promise<StoredDocument | null> =>
  strapi
    .documents(uid)
    .findOne({ documentId, populate } as never) as unknown as Promise<StoredDocument | null>;

import type { Core, Modules, UID } from '@strapi/strapi';

export type Middleware = Modules.Documents.Middleware.Middleware;

/** A guard is built for one running Strapi and sees every document action. */
export type Guard = (strapi: Core.Strapi) => Middleware;

/** What a write says, as loosely as Strapi types it. */
export type WriteData = Record<string, unknown>;

/** A stored document with the relations a guard asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Strapi's boundary: shapes depend on populate
export type StoredDocument = Record<string, any> & { id: number; documentId: string };

export type ContentTypeUID = UID.ContentType;

/** What a guard reads of an attribute's definition. */
export interface Attribute {
  type: string;
  mappedBy?: string;
}

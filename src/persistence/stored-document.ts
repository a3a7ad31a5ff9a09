import type { Core, UID } from '@strapi/strapi';

/**
 * What is stored of a document, whoever is asking. Strapi's documents show the public no session in
 * preparation, and a guard that cannot see a record would let the write to it pass.
 */
export const storedDocument = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  populate: readonly string[] = [],
): Promise<unknown> =>
  strapi.db.query(uid).findOne({ where: { documentId }, populate: [...populate] });

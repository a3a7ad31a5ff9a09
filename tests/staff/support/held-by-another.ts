import type { Core } from '@strapi/strapi';
import { type Item, takeOrReadLock } from '../../../src/persistence/item-locks';
import { STAFF } from '../../support/scenario';

/** Somebody who is none of the callers has the item open. */
export async function heldByAnother(strapi: Core.Strapi, item: Item): Promise<void> {
  await takeOrReadLock(strapi.db.connection, item, STAFF.id);
}

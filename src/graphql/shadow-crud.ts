import type { Core } from '@strapi/strapi';
import { isOurs, PUBLIC_TYPES } from '../content-types';
import { graphqlPlugin } from './plugin';

/**
 * Lets Strapi build types and read queries of the public types only: for our other types it builds
 * nothing, so a relation to one of them would not even become a field.
 *
 * Types of plugins stay, because the plugins' own fields name them; `keepPublicSchema` drops both.
 */
export function exposePublicTypes(strapi: Core.Strapi): void {
  const { shadowCRUD } = graphqlPlugin(strapi).service('extension');
  const isPublic = (uid: string) => (PUBLIC_TYPES as readonly string[]).includes(uid);
  for (const uid of Object.keys(strapi.contentTypes)) {
    shadowCRUD(uid).disableMutations();
    if (isOurs(uid) && !isPublic(uid)) shadowCRUD(uid).disable();
  }
}

import type { Core, Schema } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../content-types';

/** Words of a query between the names of attributes. */
const STRUCTURE = /^(\$.*|\d*|filters|sort|fields|populate|on)$/;

/** The attributes of the public types that hold components. */
export function componentNames(strapi: Core.Strapi): ReadonlySet<string> {
  const attributes = PUBLIC_TYPES.flatMap(
    (uid) =>
      Object.entries(strapi.getModel(uid).attributes) as [string, Schema.Attribute.AnyAttribute][],
  );
  return new Set(attributes.filter(([, { type }]) => type === 'component').map(([name]) => name));
}

/**
 * Whether keys ask for the document id of a component, which has none. Strapi 5.54 takes it for an
 * attribute of every type, and the database then misses the column.
 */
export function namesComponentDocument(
  keys: readonly string[],
  components: ReadonlySet<string>,
): boolean {
  const names = keys.filter((key) => !STRUCTURE.test(key));
  return names.some((name, at) => components.has(name) && names[at + 1] === 'documentId');
}

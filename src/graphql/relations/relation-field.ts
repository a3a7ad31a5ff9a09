import type { Core, Struct, UID } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../../content-types';
import { graphqlPlugin } from '../plugin';

/** A relation or component of a public type: a GraphQL field that other rows stand behind. */
export interface RelationField {
  /** GraphQL type the field belongs to. */
  typeName: string;
  name: string;
  kind: 'component' | 'relation';
  toMany: boolean;
  target: UID.ContentType | UID.Component;
  link: LinkTable;
}

/** The table that joins a row to its related rows; Strapi keeps one for components, too. */
export interface LinkTable {
  name: string;
  joinColumn: LinkColumn;
  inverseJoinColumn: LinkColumn;
  on?: Record<string, unknown>;
  orderBy?: Record<string, 'asc' | 'desc'>;
}

interface LinkColumn {
  name: string;
  referencedColumn: string;
}

type Schema = Struct.ContentTypeSchema | Struct.ComponentSchema;

/** Every relation and component of the public types, and of the components these are made of. */
export function relationFields(strapi: Core.Strapi): RelationField[] {
  const uids = new Set<RelationField['target']>(PUBLIC_TYPES);
  const fields: RelationField[] = [];
  // A set hands out what is added while it is walked: components of components are found, too.
  for (const uid of uids) {
    for (const field of fieldsOf(strapi, strapi.getModel(uid) as Schema)) {
      fields.push(field);
      if (field.kind === 'component') uids.add(field.target);
    }
  }
  return fields;
}

function fieldsOf(strapi: Core.Strapi, schema: Schema): RelationField[] {
  const { naming } = graphqlPlugin(strapi).service('utils');
  const typeName =
    schema.modelType === 'component' ? naming.getComponentName(schema) : naming.getTypeName(schema);
  const isExposed = (uid: string) =>
    (PUBLIC_TYPES as readonly string[]).includes(uid) || uid in strapi.components;
  return Object.keys(schema.attributes)
    .map((name) => ({ name, attribute: storedAttribute(strapi, schema.uid, name) }))
    .filter(({ attribute }) => attribute?.joinTable && isExposed(attribute.target))
    .map(({ name, attribute }) => ({
      typeName,
      name,
      kind: attribute.target in strapi.components ? 'component' : 'relation',
      toMany: attribute.relation.endsWith('Many'),
      target: attribute.target,
      link: attribute.joinTable,
    }));
}

interface StoredRelation {
  relation: string;
  target: RelationField['target'];
  joinTable: LinkTable;
}

// The database layer describes components as relations, which the schema does not.
const storedAttribute = (strapi: Core.Strapi, uid: string, name: string): StoredRelation =>
  strapi.db.metadata.get(uid).attributes[name] as unknown as StoredRelation;

import type { Core, Schema, UID } from '@strapi/strapi';
import { PUBLIC_TYPES } from '../../content-types';
import { DESCRIPTIONS } from '../descriptions';
import { attributeSchema } from './attribute-schema';
import { schemaName } from './schema-name';
import type { JsonSchema } from './schema';

const ONLY_POPULATED = 'Chỉ có khi được nêu trong populate / present only when populated';

/** Attributes Strapi adds to every content type. */
const STAMPS: Record<string, JsonSchema> = {
  createdAt: { type: 'string', format: 'date-time' },
  updatedAt: { type: 'string', format: 'date-time' },
  publishedAt: { type: ['string', 'null'], format: 'date-time' },
};

/** A schema for each public type and each component these are made of, by name. */
export function typeSchemas(strapi: Core.Strapi): Record<string, JsonSchema> {
  const uids = new Set<UID.Schema>(PUBLIC_TYPES);
  const schemas: Record<string, JsonSchema> = {};
  for (const uid of uids) {
    const type = strapi.getModel(uid);
    for (const attribute of Object.values(type.attributes) as Schema.Attribute.AnyAttribute[]) {
      if (attribute.type === 'component') uids.add(attribute.component);
    }
    schemas[schemaName(uid)] = typeSchema(strapi, uid);
  }
  return schemas;
}

function typeSchema(strapi: Core.Strapi, uid: UID.Schema): JsonSchema {
  const type = strapi.getModel(uid);
  const attributes = ownAttributes(strapi, uid);
  const always = attributes.filter(([, attribute]) => !isPopulated(attribute));
  const isComponent = type.modelType === 'component';
  return {
    type: 'object',
    description: DESCRIPTIONS[uid]?.about,
    required: [...(isComponent ? [] : ['documentId']), ...always.map(([name]) => name)],
    properties: {
      ...(!isComponent && {
        documentId: { type: 'string', description: 'Mã cố định / stable id' },
      }),
      ...Object.fromEntries(
        attributes.map(([name, value]) => [name, propertyOf(uid, name, value)]),
      ),
      ...(!isComponent && STAMPS),
    },
  };
}

type NamedAttribute = [string, Schema.Attribute.AnyAttribute];

/** The attributes of the schema that anyone may read: not private, and of no hidden type. */
export function ownAttributes(strapi: Core.Strapi, uid: UID.Schema): NamedAttribute[] {
  const { attributes } = strapi.getModel(uid) as { attributes: Record<string, NamedAttribute[1]> };
  return Object.entries(attributes).filter(
    ([name, attribute]) =>
      !(name in STAMPS) && name !== 'documentId' && !isPrivate(attribute) && !isHidden(attribute),
  );
}

const isPrivate = (attribute: NamedAttribute[1]): boolean =>
  'private' in attribute && attribute.private === true;

const isHidden = (attribute: NamedAttribute[1]): boolean =>
  attribute.type === 'relation' &&
  !(PUBLIC_TYPES as readonly string[]).includes((attribute as { target?: string }).target ?? '');

const isPopulated = ({ type }: NamedAttribute[1]): boolean =>
  type === 'relation' || type === 'component';

function propertyOf(uid: string, name: string, attribute: NamedAttribute[1]): JsonSchema {
  const about = DESCRIPTIONS[uid]?.attributes[name];
  const parts = [about, isPopulated(attribute) && ONLY_POPULATED].filter(Boolean);
  return attributeSchema(attribute, parts.join('. '));
}

import type { Schema } from '@strapi/strapi';
import { schemaName } from './schema-name';
import { type JsonSchema, orNull, refTo } from './schema';

type Attribute = Schema.Attribute.AnyAttribute;

/** What REST answers for an attribute. Throws for a kind of attribute no public type has. */
export function attributeSchema(attribute: Attribute, description?: string): JsonSchema {
  const schema = storedSchema(attribute);
  const isRequired = 'required' in attribute && attribute.required === true;
  const isList = schema.type === 'array';
  return {
    ...(isRequired || isList ? schema : orNull(schema)),
    ...(description && { description }),
  };
}

function storedSchema(attribute: Attribute): JsonSchema {
  switch (attribute.type) {
    case 'string':
      return { type: 'string', maxLength: 255, ...patternOf(attribute) };
    case 'text':
      return { type: 'string' };
    case 'enumeration':
      return { type: 'string', enum: [...attribute.enum] };
    case 'integer':
      return { type: 'integer', ...boundsOf(attribute) };
    case 'boolean':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'datetime':
      return { type: 'string', format: 'date-time' };
    case 'json':
      return { type: 'object' };
    case 'component':
      return listOf(attribute.repeatable === true, refTo(schemaName(attribute.component)));
    case 'relation':
      return listOf(attribute.relation.endsWith('Many'), refTo(schemaName(targetOf(attribute))));
    default:
      throw new Error(`The API documents do not describe attributes of type ${attribute.type}`);
  }
}

const listOf = (isList: boolean, items: JsonSchema): JsonSchema =>
  isList ? { type: 'array', items } : items;

function patternOf({ regex }: { regex?: RegExp | string }): JsonSchema {
  return regex ? { pattern: regex instanceof RegExp ? regex.source : regex } : {};
}

const boundsOf = ({ min, max }: { min?: unknown; max?: unknown }): JsonSchema => ({
  ...(min !== undefined && { minimum: min }),
  ...(max !== undefined && { maximum: max }),
});

const targetOf = (attribute: Attribute): string => (attribute as { target?: string }).target ?? '';

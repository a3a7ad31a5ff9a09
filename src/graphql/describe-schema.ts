import type { Core, UID } from '@strapi/strapi';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { DESCRIPTIONS } from '../api-docs/descriptions';
import { graphqlPlugin } from './plugin';

/** Writes the descriptions of the public types into the schema, where tools of developers read them. */
export function describeSchema(strapi: Core.Strapi, schema: GraphQLSchema): void {
  const { naming } = graphqlPlugin(strapi).service('utils');
  for (const [uid, { about, attributes }] of Object.entries(DESCRIPTIONS)) {
    const model = strapi.getModel(uid as UID.Schema);
    const isComponent = model.modelType === 'component';
    const type = schema.getType(
      isComponent ? naming.getComponentName(model) : naming.getTypeName(model),
    );
    if (!isObjectType(type)) continue;
    type.description = about;
    for (const [name, field] of Object.entries(type.getFields())) {
      field.description = attributes[name.replace(/_connection$/, '')];
    }
  }
}

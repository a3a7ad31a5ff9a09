import type { Core } from '@strapi/strapi';
import { withGivenArguments } from '../given-arguments';
import { spendRows } from '../limits/row-budget';
import { type Arguments, graphqlPlugin, type Resolver, type ResolverMap } from '../plugin';
import { type RelationField, relationFields } from './relation-field';
import type { Row } from './json-row';
import { loaderOf } from './relation-loader';

/**
 * Has every relation and component of the public types read for all rows of a level at once, in one
 * statement. Strapi's own resolvers read them once per row (5.54): 404 statements for 100 questions.
 */
export function batchRelations(strapi: Core.Strapi): void {
  // Built when the schema is: before that, the database layer does not know its link tables.
  graphqlPlugin(strapi)
    .service('extension')
    .use(() => ({ resolvers: resolversOf(strapi, relationFields(strapi)) }));
}

function resolversOf(strapi: Core.Strapi, fields: RelationField[]): ResolverMap {
  const resolvers: ResolverMap = {};
  for (const field of fields) {
    const ofType = (resolvers[field.typeName] ??= {});
    ofType[field.name] = withGivenArguments(
      field.toMany ? listOf(strapi, field) : oneOf(strapi, field),
    );
    if (field.toMany && field.kind === 'relation') {
      ofType[`${field.name}_connection`] = withGivenArguments(connectionOf(strapi, field));
    }
  }
  return resolvers;
}

const listOf =
  (strapi: Core.Strapi, field: RelationField): Resolver =>
  async (parent: Row, args: Arguments, context) => {
    const rows = await loaderOf(strapi, context).load({ field, args, parentId: parent.id });
    spendRows(context, rows.length);
    return rows;
  };

const oneOf = (strapi: Core.Strapi, field: RelationField): Resolver => {
  const list = listOf(strapi, field);
  return async (parent, args, context) => ((await list(parent, args, context)) as Row[])[0] ?? null;
};

const connectionOf = (strapi: Core.Strapi, field: RelationField): Resolver => {
  const list = listOf(strapi, field);
  return async (parent, args, context) => ({
    nodes: await list(parent, args, context),
    info: { args, resourceUID: field.target },
  });
};

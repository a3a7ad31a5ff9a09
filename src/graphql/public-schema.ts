import type { Core } from '@strapi/strapi';
import {
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
} from 'graphql';
import { PUBLIC_TYPES } from '../content-types';
import { describeSchema } from './describe-schema';
import { refuseCostlyArguments } from './limits/costly-arguments';
import { type Arguments, graphqlPlugin } from './plugin';
import { MUTATIONS, QUERIES } from './submission-fields';

type Field = GraphQLFieldConfig<unknown, unknown>;

// They choose between drafts and published rows or languages; no public type has either.
const WITHDRAWN_ARGUMENTS = ['status', 'publicationFilter', 'hasPublishedVersion', 'locale'];

/**
 * Cuts the schema Strapi and its plugins build down to what this system publishes: the read queries
 * of the public types, the submission fields, and the types these lead to. Plugins add queries and
 * mutations of their own (sign-in, uploads, locales) that no setting of theirs turns off in 5.54.
 */
export function keepPublicSchema(strapi: Core.Strapi): void {
  const contentApi = graphqlPlugin(strapi).service('content-api');
  const build = contentApi.buildSchema.bind(contentApi);
  contentApi.buildSchema = () => {
    const schema = withoutRowIds(publicPart(build(), readQueries(strapi)));
    describeSchema(strapi, schema);
    built.set(strapi, schema);
    return schema;
  };
}

const built = new WeakMap<Core.Strapi, GraphQLSchema>();

/** The schema `/graphql` serves. Strapi builds it when it starts; before that there is none. */
export function publicSchemaOf(strapi: Core.Strapi): GraphQLSchema {
  const schema = built.get(strapi);
  if (!schema) throw new Error('The GraphQL schema is not built yet');
  return schema;
}

function publicPart(schema: GraphQLSchema, queries: readonly string[]): GraphQLSchema {
  return new GraphQLSchema({
    ...schema.toConfig(),
    // Types are found again from the root fields, so what these do not lead to is gone.
    types: [],
    query: rootType(schema.getQueryType(), [...queries, ...QUERIES]),
    mutation: rootType(schema.getMutationType(), MUTATIONS),
    subscription: null,
  });
}

/** Strapi gives components the ids of their rows, which components of hidden rows are among. */
function withoutRowIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) delete type.getFields().id;
  }
  return schema;
}

function readQueries(strapi: Core.Strapi): string[] {
  const { naming } = graphqlPlugin(strapi).service('utils');
  return PUBLIC_TYPES.map((uid) => strapi.contentType(uid)).flatMap((type) => [
    naming.getFindQueryName(type),
    naming.getFindConnectionQueryName(type),
    naming.getFindOneQueryName(type),
  ]);
}

function rootType(type: GraphQLObjectType | null | undefined, names: readonly string[]) {
  if (!type) throw new Error('The GraphQL plugin has built a schema without a root type');
  const config = type.toConfig();
  const fields = names.map(
    (name) => [name, withPublicArguments(config.fields[name], name)] as const,
  );
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(fields) });
}

function withPublicArguments(field: Field | undefined, name: string): Field {
  if (!field) throw new Error(`The GraphQL plugin has not built the field ${name}`);
  const args = Object.entries(field.args ?? {}).filter(
    ([argument]) => !WITHDRAWN_ARGUMENTS.includes(argument),
  );
  return { ...field, args: Object.fromEntries(args), resolve: refusingCostly(field.resolve) };
}

const refusingCostly =
  (resolve: Field['resolve']): GraphQLFieldResolver<unknown, unknown, Arguments> =>
  (source, args, context, info) => {
    refuseCostlyArguments(args);
    return resolve?.(source, args, context, info);
  };

import type { Core } from '@strapi/strapi';
import {
  getNamedType,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { PUBLIC_TYPES } from '../content-types';
import { componentNames } from '../operations/component-keys';
import { describeSchema } from './describe-schema';
import { withGivenArguments } from './given-arguments';
import { refuseCostlyArguments } from './limits/costly-arguments';
import { type Arguments, graphqlPlugin } from './plugin';

/** The fields beside the read queries of the public types. */
const QUERIES = ['receipt', 'searchQuestions'];
const MUTATIONS = ['submitQuestion', 'withdrawSubmission'];

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
    const schema = withoutBrokenGroups(withoutRowIds(publicPart(strapi, build())));
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

function publicPart(strapi: Core.Strapi, schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({
    ...schema.toConfig(),
    // Types are found again from the root fields, so what these do not lead to is gone.
    types: [],
    query: rootType(strapi, schema.getQueryType(), [...readQueries(strapi), ...QUERIES]),
    mutation: rootType(strapi, schema.getMutationType(), MUTATIONS),
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

/**
 * Strapi 5.54 offers `and` and `or` within the conditions of one attribute with a list of values,
 * which no statement can be made of. Several conditions at once say the same as `and`, `in` as `or`.
 */
function withoutBrokenGroups(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    const fields = type.getFields();
    for (const name of ['and', 'or']) {
      if (fields[name] && !isInputObjectType(getNamedType(fields[name].type))) delete fields[name];
    }
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

function rootType(
  strapi: Core.Strapi,
  type: GraphQLObjectType | null | undefined,
  names: readonly string[],
) {
  if (!type) throw new Error('The GraphQL plugin has built a schema without a root type');
  const config = type.toConfig();
  const fields = names.map(
    (name) => [name, withPublicArguments(strapi, config.fields[name], name)] as const,
  );
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(fields) });
}

function withPublicArguments(strapi: Core.Strapi, field: Field | undefined, name: string): Field {
  if (!field) throw new Error(`The GraphQL plugin has not built the field ${name}`);
  const args = Object.entries(field.args ?? {}).filter(
    ([argument]) => !WITHDRAWN_ARGUMENTS.includes(argument),
  );
  return {
    ...field,
    args: Object.fromEntries(args),
    resolve: refusingCostly(strapi, field.resolve),
  };
}

const refusingCostly = (
  strapi: Core.Strapi,
  resolve: Field['resolve'],
): GraphQLFieldResolver<unknown, unknown, Arguments> =>
  withGivenArguments((source, args, context, info) => {
    refuseCostlyArguments(args, componentNames(strapi), info.fieldName);
    return resolve?.(source, args, context, info);
  });

import type { Core } from '@strapi/strapi';
import { SESSION } from '../../content-types';
import { componentNames } from '../../operations/component-keys';
import { refuseCostlyArguments } from '../limits/costly-arguments';
import { type Arguments, graphqlPlugin, type RequestContext } from '../plugin';
import type { RelationField } from './relation-field';

/** Filters, order and page in the words of Strapi's database layer. */
export interface DatabaseQuery {
  where?: Record<string, unknown>;
  orderBy?: unknown;
  limit?: number;
  offset?: number;
}

/**
 * The query behind a field's arguments, validated and sanitised as Strapi's own resolvers do it: no
 * filter or sort by what the reader may not read.
 *
 * Throws Strapi's ValidationError.
 */
export async function databaseQuery(
  strapi: Core.Strapi,
  context: RequestContext,
  field: RelationField,
  args: Arguments,
): Promise<DatabaseQuery> {
  refuseCostlyArguments(args, componentNames(strapi), field.name);
  const target = strapi.getModel(field.target);
  const { transformArgs } = graphqlPlugin(strapi).service('builders').utils;
  const query = transformArgs(args, { contentType: target, usePagination: true });
  const auth = { auth: context.state.auth };
  await strapi.contentAPI.validate.query(query, target, auth as never);
  const sanitized = await strapi.contentAPI.sanitize.query(query, target, auth as never);
  return onlyPublicRows(field, strapi.get('query-params').transform(field.target, sanitized));
}

// Relations are read past the document middlewares, so what `hide-unannounced-sessions` does for
// every other public read is done here.
function onlyPublicRows({ target }: RelationField, query: DatabaseQuery): DatabaseQuery {
  if (target !== SESSION) return query;
  return { ...query, where: { $and: [query.where ?? {}, { announcedAt: { $notNull: true } }] } };
}

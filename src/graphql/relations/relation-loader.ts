import type { Core } from '@strapi/strapi';
import DataLoader from 'dataloader';
import type { Arguments, RequestContext } from '../plugin';
import { databaseQuery } from './database-query';
import type { RelationField } from './relation-field';
import type { Row } from './json-row';
import { readRelations, type RelationRead } from './relation-statement';

/** The rows behind one field of one row, for the arguments given. */
interface RelationKey {
  field: RelationField;
  args: Arguments;
  parentId: number;
}

export type RelationLoader = DataLoader<RelationKey, Row[], string>;

const loaders = new WeakMap<RequestContext, RelationLoader>();

/** The loader of one request. It collects what a level of the query asks for before it reads. */
export function loaderOf(strapi: Core.Strapi, context: RequestContext): RelationLoader {
  const known = loaders.get(context);
  if (known) return known;
  const loader = createLoader(strapi, context);
  loaders.set(context, loader);
  return loader;
}

const createLoader = (strapi: Core.Strapi, context: RequestContext): RelationLoader =>
  new DataLoader<RelationKey, Row[], string>((keys) => readKeys(strapi, context, keys), {
    cacheKeyFn: ({ parentId, ...key }) => `${parentId} ${groupOf(key)}`,
  });

const groupOf = ({ field, args }: Omit<RelationKey, 'parentId'>): string =>
  `${field.typeName}.${field.name} ${JSON.stringify(args)}`;

async function readKeys(
  strapi: Core.Strapi,
  context: RequestContext,
  keys: readonly RelationKey[],
): Promise<(Row[] | Error)[]> {
  const groups = new Map<string, RelationKey[]>();
  for (const key of keys) groups.set(groupOf(key), [...(groups.get(groupOf(key)) ?? []), key]);

  const refused = new Map<string, Error>();
  const reads: (RelationRead & { group: string })[] = [];
  for (const [group, [{ field, args }]] of groups) {
    try {
      const query = await databaseQuery(strapi, context, field, args);
      reads.push({ group, field, query, parentIds: groups.get(group)!.map((key) => key.parentId) });
    } catch (error) {
      // Only the fields with these arguments fail; the others of the level are read.
      refused.set(group, error as Error);
    }
  }
  const found = await readRelations(strapi, reads);
  const rowsOf = new Map(reads.map(({ group }, index) => [group, found[index]]));
  return keys.map(
    (key) => refused.get(groupOf(key)) ?? rowsOf.get(groupOf(key))?.get(key.parentId) ?? [],
  );
}

import type { Core } from '@strapi/strapi';
import type { DatabaseQuery } from './database-query';
import type { LinkTable, RelationField } from './relation-field';
import { fromJsonRow, type JsonRow, type Row } from './json-row';

/** One field with one set of arguments, for some parents. */
export interface RelationRead {
  field: RelationField;
  query: DatabaseQuery;
  parentIds: number[];
}

/**
 * The related rows of each read, by parent, each parent with its own page. All reads together are one
 * statement: its parts have different columns, so each brings its rows as JSON.
 */
export async function readRelations(
  strapi: Core.Strapi,
  reads: readonly RelationRead[],
): Promise<Map<number, Row[]>[]> {
  const found = reads.map(() => new Map<number, Row[]>());
  if (reads.length === 0) return found;

  const parts = reads.map((read, index) => partOf(strapi, read, index));
  const statement = parts.map(() => '?').join(' union all ');
  const { rows } = await strapi.db.connection.raw(statement, parts);
  for (const { part, parent, related } of rows as FoundRow[]) {
    const { target } = reads[part].field;
    found[part].set(
      parent,
      (related ?? []).map((row) => fromJsonRow(strapi, target, row)),
    );
  }
  return found;
}

interface FoundRow {
  part: number;
  parent: number;
  related: JsonRow[] | null;
}

/** Runs the read once per parent inside the database, and so pages each parent by itself. */
const partOf = (strapi: Core.Strapi, read: RelationRead, index: number) =>
  strapi.db.connection.raw(
    `select ?::int as part, parent.id as parent, (select json_agg(r) from (?) r) as related
     from unnest(?::int[]) as parent(id)`,
    [index, relatedRows(strapi, read), read.parentIds] as never,
  );

/** The rows linked to `parent.id`, as Strapi's own query builder finds, sorts and pages them. */
function relatedRows(strapi: Core.Strapi, { field, query }: RelationRead) {
  const { link } = field;
  const builder = strapi.db.queryBuilder(field.target) as unknown as QueryBuilder;
  const alias = builder.getAlias();
  return builder
    .init(query)
    .join({
      alias,
      referencedTable: link.name,
      referencedColumn: link.inverseJoinColumn.name,
      rootColumn: link.inverseJoinColumn.referencedColumn,
      rootTable: builder.alias,
      on: link.on,
      // The order in which rows were linked gives way to an order asked for.
      orderBy: query.orderBy ? undefined : link.orderBy,
    })
    .where({ [`${alias}.${link.joinColumn.name}`]: strapi.db.connection.ref('parent.id') })
    .getKnexQuery();
}

interface QueryBuilder {
  alias: string;
  getAlias(): string;
  init(query: DatabaseQuery): QueryBuilder;
  join(join: Record<string, unknown> & Pick<LinkTable, 'on' | 'orderBy'>): QueryBuilder;
  where(where: Record<string, unknown>): QueryBuilder;
  getKnexQuery(): unknown;
}

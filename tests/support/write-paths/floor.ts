import type { Attempt, Trial } from './attempt';
import { outcomeOf } from './outcome';
import type { WritePath } from './path';
import type { World } from './world';

interface Column {
  columnName?: string;
  type: string;
}

/** Values in columns of the type's own table; `null` when the attempt holds more than that. */
function columnsOf({ strapi }: World, attempt: Attempt): Record<string, unknown> | null {
  if (!('data' in attempt)) return {};
  const attributes = strapi.db.metadata.get(attempt.uid).attributes as Record<string, Column>;
  const entries = Object.entries(attempt.data).map(([name, value]) => {
    const { columnName, type } = attributes[name] ?? { type: 'relation' };
    return [columnName, type === 'json' ? JSON.stringify(value) : value] as const;
  });
  return entries.some(([column]) => column === undefined)
    ? null
    : (Object.fromEntries(entries) as Record<string, unknown>);
}

const hasOnlyColumns = (attempt: Attempt): boolean =>
  !('data' in attempt) ||
  !Object.values(attempt.data).some((value) => typeof value === 'object' && isLinked(value));

// A relation, a component, a list of them; dates and JSON are values of one column.
const isLinked = (value: unknown): boolean =>
  Array.isArray(value) ||
  (value !== null && ['connect', 'set', 'name'].some((key) => key in (value as object)));

const needsNoClone = ({ attempt }: Trial): boolean => attempt.kind !== 'clone';

function throughSql(world: World, { attempt, sql }: Trial): Promise<unknown> {
  const { connection } = world.strapi.db;
  const rowsOf = (result: { rowCount: number }) => result.rowCount;
  if (sql) return connection.raw(sql.statement, sql.bindings as never).then(rowsOf);

  const table = world.strapi.db.metadata.get(attempt.uid).tableName;
  const values = columnsOf(world, attempt) ?? {};
  switch (attempt.kind) {
    case 'create':
      return connection(table).insert({ document_id: `d${Date.now()}`, ...values });
    case 'change':
      return connection(table).where({ document_id: attempt.documentId }).update(values);
    default:
      return connection(table).where({ document_id: attempt.documentId }).delete();
  }
}

function throughQuery({ strapi }: World, attempt: Attempt): Promise<unknown> {
  const query = strapi.db.query(attempt.uid);
  switch (attempt.kind) {
    case 'create':
      return query.create({ data: { documentId: `d${Date.now()}`, ...attempt.data } });
    case 'change':
      return query.update({ where: { documentId: attempt.documentId }, data: attempt.data });
    default:
      return query.delete({ where: { documentId: attempt.documentId } });
  }
}

/** Past every guard: what the database itself refuses, it refuses in the same words. */
export const floorPaths: readonly WritePath[] = [
  {
    name: 'Strapi’s query engine, past the guards',
    routes: [],
    expresses: (trial, rule) =>
      rule?.floor !== undefined && needsNoClone(trial) && hasOnlyColumns(trial.attempt),
    answers: (rule) => rule.floor!,
    take: (world, { attempt }) => outcomeOf(() => throughQuery(world, attempt)),
  },
  {
    name: 'SQL, past everything',
    routes: [],
    expresses: (trial, rule) =>
      rule?.floor !== undefined &&
      (trial.sql !== undefined || (needsNoClone(trial) && hasOnlyColumns(trial.attempt))),
    answers: (rule) => rule.floor!,
    take: (world, trial) => outcomeOf(() => throughSql(world, trial)),
  },
];

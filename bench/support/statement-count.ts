import type pg from 'pg';

export interface Statement {
  text: string;
  /** Times the statement was sent per unit of work. */
  perUnit: number;
}

/**
 * The statements that one unit of work sends to the database, as PostgreSQL itself counted them:
 * BEGIN and COMMIT included, those inside triggers and functions not.
 *
 * The work is done `units` times, one after the other, and each statement's calls are divided by
 * it: what runs now and then in the background rounds to nothing.
 *
 * Needs a superuser's connection to the database, and `pg_stat_statements` preloaded.
 */
export async function countStatements(
  client: pg.Client,
  units: number,
  work: (unit: number) => Promise<void>,
): Promise<Statement[]> {
  await client.query('create extension if not exists pg_stat_statements');
  await client.query('select pg_stat_statements_reset()');
  for (let unit = 0; unit < units; unit += 1) await work(unit);
  const { rows } = await client.query<{ query: string; calls: string }>(
    `select query, sum(calls) as calls from pg_stat_statements
      where toplevel and dbid = (select oid from pg_database where datname = current_database())
        and query not like '%pg_stat_statements%'
      group by query order by min(stats_since)`,
  );
  return rows
    .map(({ query, calls }) => ({
      text: query.replace(/\s+/g, ' ').trim(),
      perUnit: Math.round(Number(calls) / units),
    }))
    .filter(({ perUnit }) => perUnit > 0);
}

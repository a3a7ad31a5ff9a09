import type { Core } from '@strapi/strapi';

/** Left out: Strapi's own book-keeping, among it who is signed in, and types nobody uses here. */
const TABLES = `select tablename from pg_tables
  where schemaname = 'public' and tablename !~ '^(strapi|up|upload|files|i18n)'`;

/** A fingerprint of each table that is ours or the panel's: equal only when nothing was written. */
export async function storedRows(strapi: Core.Strapi): Promise<Record<string, string>> {
  const { connection } = strapi.db;
  const { rows: tables } = await connection.raw(TABLES);
  const parts = (tables as { tablename: string }[]).map(
    ({ tablename }) =>
      `select '${tablename}' as name, md5(string_agg(t::text, '|' order by t::text)) as rows from "${tablename}" t`,
  );
  const { rows } = await connection.raw(parts.join(' union all '));
  return Object.fromEntries(
    (rows as { name: string; rows: string }[]).map((table) => [table.name, table.rows]),
  );
}

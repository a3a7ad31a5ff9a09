import type { Core } from '@strapi/strapi';

/** Strapi's own book-keeping, among it who is signed in and when it last measured itself. */
const TABLES = `select quote_ident(tablename) as "name" from pg_tables
  where schemaname = 'public' and tablename !~ '^strapi_' order by 1`;

interface Table {
  name: string;
  digest: string;
}

/** A digest of every row of each table, by table: equal before and after what must not write. */
export async function storedRows(strapi: Core.Strapi): Promise<Record<string, string>> {
  const { connection } = strapi.db;
  const { rows: tables } = await connection.raw(TABLES);
  const digests = (tables as Table[]).map(
    ({ name }) => `select '${name}' as "name", count(*) || ' ' ||
      coalesce(md5(string_agg(r::text, '|' order by r::text)), '') as "digest" from ${name} r`,
  );
  const { rows } = await connection.raw(digests.join(' union all '));
  return Object.fromEntries((rows as Table[]).map(({ name, digest }) => [name, digest]));
}

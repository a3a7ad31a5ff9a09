import type { Core } from '@strapi/strapi';

/** Tables of Strapi's own: accounts, tokens and settings, which a mere request may touch. */
const OF_STRAPI = ['admin_', 'strapi_', 'up_', 'i18n_', 'upload_', 'files'];

/** A hash of every row of each of our tables, by table: a new one is in without being asked. */
export async function databaseSnapshot(strapi: Core.Strapi): Promise<Record<string, string>> {
  const { rows: tables } = await strapi.db.connection.raw(
    `select tablename as "name" from pg_tables where schemaname = 'public'`,
  );
  const ours = (tables as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !OF_STRAPI.some((prefix) => name.startsWith(prefix)));
  const hashes = ours.map(
    (name) => `select '${name}' as "table", count(*)::text || ' '
      || md5(coalesce(string_agg(r::text, chr(10) order by r::text), '')) as "hash" from "${name}" r`,
  );
  const { rows } = await strapi.db.connection.raw(hashes.join(' union all '));
  return Object.fromEntries(
    (rows as { table: string; hash: string }[]).map(({ table, hash }) => [table, hash]),
  );
}

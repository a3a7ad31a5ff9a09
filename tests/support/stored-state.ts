import { onDatabase } from '../../scripts/launch/database';

/** Rows that Strapi also writes of its own accord, a minute after it has started. */
const OF_REQUESTS: Readonly<Record<string, string>> = {
  strapi_core_store_settings: `key <> 'plugin_upload_metrics'`,
};

interface Row {
  name: string;
  digest: string;
}

/** A digest of every table, by its name: equal before and after what must not write. */
export function storedState(databaseUrl: string): Promise<Record<string, string>> {
  return onDatabase(databaseUrl, async (client) => {
    const tables = await client.query<Row>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const digests = tables.rows.map(
      ({ name }) => `select '${name}' as name,
        count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r::text)), '') as digest
        from ${name} r where ${OF_REQUESTS[name] ?? 'true'}`,
    );
    const { rows } = await client.query<Row>(digests.join(' union all '));
    return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
  });
}

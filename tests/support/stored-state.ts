import { onDatabase } from '../../scripts/launch/database';

/** Rows that Strapi also writes of its own accord, a minute after it has started. */
const OF_REQUESTS: Readonly<Record<string, string>> = {
  strapi_core_store_settings: `key <> 'plugin_upload_metrics'`,
};

/** A digest of every table, by its name: equal before and after what must not write. */
export function storedState(databaseUrl: string): Promise<Record<string, string>> {
  return onDatabase(databaseUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const state: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ digest: string }>(
        `select count(*) || ' ' || md5(string_agg(r::text, '|' order by r::text)) as digest
         from ${name} r where ${OF_REQUESTS[name] ?? 'true'}`,
      );
      state[name] = rows[0]!.digest;
    }
    return state;
  });
}

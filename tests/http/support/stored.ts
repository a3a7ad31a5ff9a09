import type { Core } from '@strapi/strapi';

/** Every text, JSON and character column of every table, written out: to look for what must not be there. */
export async function wholeDatabase(strapi: Core.Strapi): Promise<string> {
  const { rows: tables } = await strapi.db.connection.raw(
    `select quote_ident(table_name) as "name" from information_schema.tables where table_schema = current_schema()`,
  );
  const contents = [];
  for (const { name } of tables as { name: string }[]) {
    const { rows } = await strapi.db.connection.raw(
      `select coalesce(string_agg(t::text, E'\\n'), '') as "content" from ${name} t`,
    );
    contents.push(rows[0].content);
  }
  return contents.join('\n');
}

import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const WRITTEN_BY_INTAKE = [
  'submissions',
  'submission_attachments',
  'audit_entries',
  'outbox_messages',
  'questions',
];

/** Count and hash of everything a submission could leave behind, half of it included. */
export async function storedTrace(strapi: Core.Strapi): Promise<string> {
  const traces = [];
  for (const table of WRITTEN_BY_INTAKE) {
    const { rows } = await strapi.db.connection.raw(
      `select count(*) as "count", coalesce(string_agg(t::text, '|' order by t.id), '') as "content" from ${table} t`,
    );
    const hash = createHash('sha256').update(rows[0].content).digest('hex');
    traces.push(`${table} ${rows[0].count} ${hash}`);
  }
  return traces.join('\n');
}

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

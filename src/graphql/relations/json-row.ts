import type { Core } from '@strapi/strapi';

/** A stored row as Strapi returns it. */
export type Row = { id: number } & Record<string, unknown>;

/** A row as PostgreSQL's `json_agg` writes it: by column, instants without their zone. */
export type JsonRow = Record<string, unknown>;

/** The row as Strapi's database layer returns it: by attribute, instants in ISO 8601 with a zone. */
export function fromJsonRow(strapi: Core.Strapi, uid: string, json: JsonRow): Row {
  const { columnToAttribute, attributes } = strapi.db.metadata.get(uid);
  const row: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(json)) {
    const name = columnToAttribute[column];
    if (name !== undefined) row[name] = fromJson(attributes[name].type, value);
  }
  return row as Row;
}

function fromJson(type: string, value: unknown): unknown {
  if (value === null) return null;
  // Columns are `timestamp without time zone`, written by processes that run in UTC.
  if (type === 'datetime') return new Date(`${value}Z`).toISOString();
  if (type === 'biginteger') return String(value);
  return value;
}

import type { Core } from '@strapi/strapi';

/** Settings of PostgreSQL without which an acknowledged question can be lost in a power cut. */
const REQUIRED = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/** Refuses to go on when the database does not write a transaction down before it confirms it. */
export async function assertDurable(strapi: Core.Strapi): Promise<void> {
  const { rows } = await strapi.db.connection.raw<{ rows: { name: string }[] }>(
    `select name from pg_settings where name in (${REQUIRED.map(() => '?').join(', ')}) and setting = 'off'`,
    [...REQUIRED],
  );
  if (rows.length === 0) return;
  throw new Error(
    `Refusing to start: the database may lose what it has confirmed. Switched off: ${rows.map(({ name }) => name).join(', ')}.`,
  );
}

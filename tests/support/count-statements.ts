import type { Core } from '@strapi/strapi';

/** Statements of some work, the ones that begin and end transactions among them. */
export async function countStatements(
  strapi: Core.Strapi,
  work: () => Promise<unknown>,
): Promise<number> {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => void statements.push(sql);
  strapi.db.connection.on('query', note);
  await work();
  strapi.db.connection.removeListener('query', note);
  return statements.length;
}

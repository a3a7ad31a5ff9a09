import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

const ofTheNodeItself = new AsyncLocalStorage<true>();

/** Starts a node. What it goes on doing by itself is told from what others ask of it. */
export const startedApart = <T>(start: () => Promise<T>): Promise<T> =>
  ofTheNodeItself.run(true, start);

/**
 * Statements of some work, the ones that begin and end transactions among them. The rounds of the node,
 * which fall into any work, are not counted.
 */
export async function countStatements(
  strapi: Core.Strapi,
  work: () => Promise<unknown>,
): Promise<number> {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }): void => {
    if (!ofTheNodeItself.getStore()) statements.push(sql);
  };
  strapi.db.connection.on('query', note);
  await work();
  strapi.db.connection.removeListener('query', note);
  return statements.length;
}

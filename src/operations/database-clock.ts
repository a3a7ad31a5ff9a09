import type { Core } from '@strapi/strapi';
import { oncePerNode } from './once-per-node';

/** The database's clock as this node last read it, carried on by a counter no clock change touches. */
const reading = oncePerNode('database-clock', () => ({
  database: Date.now(),
  at: performance.now(),
}));

/** Notes what the database's clock said, in milliseconds, between two readings of `performance.now()`. */
export function noteDatabaseTime(
  strapi: Core.Strapi,
  { database, askedAt, answeredAt }: { database: number; askedAt: number; answeredAt: number },
): void {
  Object.assign(reading(strapi), { database, at: (askedAt + answeredAt) / 2 });
}

/** What the database's clock says now, in milliseconds, to within the time a question to it takes. */
export function databaseMilliseconds(strapi: Core.Strapi): number {
  const { database, at } = reading(strapi);
  return database + performance.now() - at;
}

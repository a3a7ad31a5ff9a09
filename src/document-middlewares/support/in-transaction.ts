import type { Core } from '@strapi/strapi';
import type { Connection } from '../../persistence/connection';
import type { Middleware, StoredDocument } from './types';

type Next = Parameters<Middleware>[1];
type Result = ReturnType<Middleware>;

/** Carries out the write a guard lets through, once; `null` when there was nothing to write to. */
export type Write = () => Promise<StoredDocument | null>;

/**
 * Makes the write and all a guard does around it one transaction, joining the one under way if any:
 * a refusal after the write undoes it, and the events that would have reported it.
 */
export const inTransaction = (
  strapi: Core.Strapi,
  next: Next,
  work: (trx: Connection, write: Write) => Promise<unknown>,
): Result =>
  strapi.db.transaction(async ({ trx }) =>
    work(trx as Connection, async () => (await next()) as unknown as StoredDocument | null),
  ) as unknown as Result;

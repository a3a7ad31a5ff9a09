import type { Core } from '@strapi/strapi';
import type { Connection } from './connection';

/** What knex gives for a transaction that is committed by hand, as Strapi commits. */
interface Transactor {
  commit(): Promise<unknown>;
  /** Settles with the transaction itself. */
  executionPromise: Promise<unknown>;
}

/**
 * Makes a COMMIT that fails an error of the transaction, on every path there is. In knex 3
 * `commit()` succeeds even then and only `executionPromise` tells, which Strapi 5.54 never looks at:
 * what the database has just refused or lost would be acknowledged as stored.
 */
export function throwFailedCommits(strapi: Core.Strapi): void {
  const connection: Pick<Connection, 'transaction'> = strapi.db.connection;
  const begin = connection.transaction.bind(connection) as (...given: unknown[]) => unknown;

  const transaction = async (...given: unknown[]): Promise<unknown> => {
    const isCommittedByKnex = given.length > 0;
    if (isCommittedByKnex) return begin(...given);

    const trx = (await begin()) as Transactor;
    const commit = trx.commit.bind(trx);
    trx.commit = async () => {
      await commit();
      await trx.executionPromise;
    };
    return trx;
  };
  Object.defineProperty(connection, 'transaction', { value: transaction, configurable: true });
}

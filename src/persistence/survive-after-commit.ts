import type { Core } from '@strapi/strapi';

type AfterCommit = () => unknown;

interface TransactionParts {
  onCommit(then: AfterCommit): void;
}

type Transaction = (work?: (parts: TransactionParts) => unknown) => Promise<unknown>;

/**
 * Keeps an error of what is done after a commit from ending the node. There Strapi 5.54 reads each written
 * entry once more, for its events, and nobody waits for that: without a free connection in the pool the
 * rejection would be nobody's, and Node ends then. What was committed stays committed either way.
 */
export function surviveAfterCommit(strapi: Core.Strapi): void {
  const database = strapi.db as unknown as { transaction: Transaction };
  const begin = database.transaction.bind(database);
  const contained = (then: AfterCommit) => async (): Promise<void> => {
    try {
      await then();
    } catch (error) {
      strapi.log.warn(`After a commit: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const transaction: Transaction = (work) => {
    if (work === undefined) return begin();
    return begin((parts) =>
      work({ ...parts, onCommit: (then) => parts.onCommit(contained(then)) }),
    );
  };
  Object.defineProperty(database, 'transaction', { value: transaction, configurable: true });
}

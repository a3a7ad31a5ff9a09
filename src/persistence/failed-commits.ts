import type { Core } from '@strapi/strapi';

/** What is used here of a transaction of knex. */
interface Transaction {
  commit: (value?: unknown) => Promise<unknown>;
  executionPromise: Promise<unknown>;
}

type Work = (scope: { trx: Transaction }) => unknown;

const watched = new WeakSet<Transaction>();

/**
 * Lets whoever waits for a transaction know that it could not be committed: what is only checked at
 * commit was refused, or the database went away. knex 3.0, as Strapi 5.54 uses it, answers as if
 * all were stored, and a receipt would be given for a question that is not there.
 *
 * From `bootstrap()`, before the first write of ours.
 */
export function throwFailedCommits({ db }: Core.Strapi): void {
  const transaction = db.transaction.bind(db) as unknown as (work?: Work) => Promise<unknown>;

  db.transaction = (async (work?: Work) => {
    if (work !== undefined) {
      return transaction((scope) => {
        watch(scope.trx);
        return work(scope);
      });
    }
    const handle = (await transaction()) as { get(): Transaction };
    watch(handle.get());
    return handle;
  }) as unknown as typeof db.transaction;
}

function watch(trx: Transaction): void {
  if (watched.has(trx)) return;
  watched.add(trx);
  const commit = trx.commit.bind(trx);
  trx.commit = async (value) => {
    await commit(value);
    return trx.executionPromise;
  };
}

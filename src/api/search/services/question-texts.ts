import type { Core } from '@strapi/strapi';
import type { Connection } from '../../../persistence/connection';
import { indexMissing, unindexGone } from '../../../persistence/question-texts';
import { tryTextsLock } from '../../../persistence/texts-lock';

/** Above every row id. */
const FROM_THE_TOP = 2 ** 31 - 1;

/** Indexes what is not in the search index, as after a restore; what is written is, at its commit. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Goes through all questions once, the newest first, a batch a transaction: whatever a killed process has
   * left undone is missing still. Answers whether it has; another node may be at it.
   */
  async catchUp(signal?: AbortSignal): Promise<boolean> {
    let below: number | null = FROM_THE_TOP;
    while (below !== null) {
      if (signal?.aborted) return false;
      const from: number = below;
      const next = await strapi.db.transaction(async ({ trx }) => {
        const connection = trx as Connection;
        if (!(await tryTextsLock(connection, 'questions'))) return undefined;
        if (from === FROM_THE_TOP) await unindexGone(connection);
        return indexMissing(connection, from);
      });
      if (next === undefined) return false;
      below = next;
    }
    return true;
  },
});

import type { Core } from '@strapi/strapi';
import type { Connection } from '../../../persistence/connection';
import { floodedKeys } from '../../../persistence/floods';
import { foldMissing, foldMissingOfAll } from '../../../persistence/submission-texts';
import { tryTextsLock } from '../../../persistence/texts-lock';

/** Keeps beside each submission what it is searched and compared by; after its commit, by any node. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const foldOnOneNode = async (all: boolean): Promise<number> =>
    await strapi.db.transaction(async ({ trx }): Promise<number> => {
      const connection = trx as Connection;
      if (!(await tryTextsLock(connection, 'submissions'))) return 0;
      return all ? foldMissingOfAll(connection) : foldMissing(connection);
    });

  return {
    /** Folds what is missing, and sets aside what floods in. `all`: however old it is. */
    async catchUp({ all = false } = {}): Promise<void> {
      while ((await foldOnOneNode(all)) > 0);
      const copies = strapi.config.get<number>('dialogue.floodCopies');
      const quarantine = strapi.service('api::submission.quarantine');
      for (const key of await floodedKeys(strapi.db.connection, copies)) {
        await quarantine.setFloodAside(key, copies);
      }
    },
  };
};

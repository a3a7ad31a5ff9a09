import { factories } from '@strapi/strapi';
import { inputError, notFound } from '../../../commands/coded-errors';
import { runCommand } from '../../../commands/command';
import type { Actor } from '../../../domain/staff/actor';
import { AUTHORITY, MEMBERSHIP } from '../../../content-types';
import { databaseNow } from '../../../persistence/clock';

interface Joining {
  userId: number;
  authorityKey: string;
  /** Now, where left out. */
  validFrom?: Date;
}

/** Which staff belongs to which authority, from when to when. */
export default factories.createCoreService(MEMBERSHIP, ({ strapi }) => ({
  begin({ userId, authorityKey, validFrom }: Joining, actor: Actor) {
    return runCommand(strapi, { name: 'membership.begin', actor }, async (trx) => {
      if (!(await strapi.documents(AUTHORITY).findOne({ documentId: authorityKey }))) {
        throw inputError([{ path: 'authorityKey', message: 'unknown' }], 'AUTHORITY_UNKNOWN');
      }
      if (!(await strapi.service('admin::user').findOne(userId))) {
        throw inputError([{ path: 'userId', message: 'unknown' }]);
      }
      const since = (validFrom ?? (await databaseNow(trx))).toISOString();
      const { documentId } = await strapi
        .documents(MEMBERSHIP)
        .create({ data: { userId, authorityKey, validFrom: since } });
      return { documentId, userId, authorityKey, validFrom: since };
    });
  },

  /** Takes effect at once: the next request of this person finds the desk gone. */
  end(documentId: string, actor: Actor) {
    return runCommand(strapi, { name: 'membership.end', actor }, async (trx) => {
      const validTo = (await databaseNow(trx)).toISOString();
      const ended = await strapi.documents(MEMBERSHIP).update({ documentId, data: { validTo } });
      if (!ended) throw notFound('RECORD_UNKNOWN');
      return { documentId, validTo };
    });
  },
}));

import { factories } from '@strapi/strapi';
import { inputError, notFound } from '../../../commands/coded-errors';
import { runCommand } from '../../../commands/command';
import { inputFault } from '../../../commands/input-fault';
import { RuleViolation } from '../../../commands/rule-violation';
import { AUTHORITY, MEMBERSHIP } from '../../../content-types';
import { HOUSE } from '../../../domain/regulation';
import type { Actor } from '../../../domain/staff/actor';
import { isUnfinishedAt } from '../../../domain/staff/membership';
import { databaseNow } from '../../../persistence/clock';
import { lockPerson, membershipsOf } from '../../../persistence/memberships';
import { lockRecord } from '../../../persistence/row-lock';

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
        throw inputError([inputFault('authorityKey', 'NOT_FOUND')], 'AUTHORITY_UNKNOWN');
      }
      if (!(await lockPerson(trx, userId))) {
        throw inputError([inputFault('userId', 'NOT_FOUND')]);
      }
      const begins = validFrom ?? (await databaseNow(trx));
      const isSecond = (await membershipsOf(trx, userId)).some(
        (one) => one.authorityKey === authorityKey && isUnfinishedAt(one, begins),
      );
      if (isSecond) throw new RuleViolation({ code: 'DUPLICATE', source: HOUSE });

      const since = begins.toISOString();
      const { documentId } = await strapi
        .documents(MEMBERSHIP)
        .create({ data: { userId, authorityKey, validFrom: since } });
      return { documentId, userId, authorityKey, validFrom: since };
    });
  },

  /**
   * Takes effect at once: the next request of this person finds the desk gone. What has ended stays
   * as it was: a later end would make a member of somebody who was none.
   */
  end(documentId: string, actor: Actor) {
    return runCommand(strapi, { name: 'membership.end', actor }, async (trx) => {
      await lockRecord(trx, 'authority_memberships', documentId);
      const membership = await strapi.documents(MEMBERSHIP).findOne({ documentId });
      if (!membership) throw notFound('RECORD_UNKNOWN');

      const now = await databaseNow(trx);
      const validTo = (membership.validTo ?? null) as string | null;
      if (!isUnfinishedAt({ validTo }, now)) return { documentId, validTo };

      await strapi
        .documents(MEMBERSHIP)
        .update({ documentId, data: { validTo: now.toISOString() } });
      return { documentId, validTo: now.toISOString() };
    });
  },
}));

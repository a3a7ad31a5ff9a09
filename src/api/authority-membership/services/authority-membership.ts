import { factories } from '@strapi/strapi';
import { inputError, notFound } from '../../../commands/coded-errors';
import { runCommand } from '../../../commands/command';
import { inputFault } from '../../../commands/input-fault';
import { enforce, RuleViolation } from '../../../commands/rule-violation';
import { MEMBERSHIP } from '../../../content-types';
import { HOUSE } from '../../../domain/regulation';
import type { Actor } from '../../../domain/staff/actor';
import {
  decideMembershipEnd,
  decideMembershipPeriod,
  isUnfinishedAt,
  type Membership,
} from '../../../domain/staff/membership';
import { databaseNow } from '../../../persistence/clock';
import { leaveDesk } from '../../../persistence/item-locks';
import { lockPerson, membershipsOf } from '../../../persistence/memberships';
import { lockRecord } from '../../../persistence/row-lock';
import { requireAuthority } from '../../authority/require-authority';

interface Joining {
  userId: number;
  authorityKey: string;
  /** Now, where left out. */
  validFrom?: Date;
  /** Until further notice, where left out. */
  validTo?: Date;
}

/** Which staff belongs to which authority, from when to when. */
export default factories.createCoreService(MEMBERSHIP, ({ strapi }) => ({
  begin({ userId, authorityKey, validFrom, validTo }: Joining, actor: Actor) {
    return runCommand(strapi, { name: 'membership.begin', actor }, async (trx) => {
      await requireAuthority(strapi, authorityKey);
      if (!(await lockPerson(trx, userId))) {
        throw inputError([inputFault('userId', 'NOT_FOUND')]);
      }
      const begins = validFrom ?? (await databaseNow(trx));
      enforce(decideMembershipPeriod(begins, validTo ?? null));
      const isSecond = (await membershipsOf(trx, userId)).some(
        (one) => one.authorityKey === authorityKey && isUnfinishedAt(one, begins),
      );
      if (isSecond) throw new RuleViolation({ code: 'DUPLICATE', source: HOUSE });

      const since = begins.toISOString();
      const until = validTo?.toISOString() ?? null;
      const { documentId } = await strapi
        .documents(MEMBERSHIP)
        .create({ data: { userId, authorityKey, validFrom: since, validTo: until } as never });
      return { documentId, userId, authorityKey, validFrom: since, validTo: until };
    });
  },

  /**
   * Ends a membership now, or at an instant to come. Now takes effect at once: the next request of
   * this person finds the desk gone, and what they had open there is free. What has ended stays as it
   * was: a later end would make a member of somebody who was none.
   */
  end(documentId: string, actor: Actor, endsAt?: Date) {
    return runCommand(strapi, { name: 'membership.end', actor }, async (trx) => {
      await lockRecord(trx, 'authority_memberships', documentId);
      const membership = await strapi.documents(MEMBERSHIP).findOne({ documentId });
      if (!membership) throw notFound('RECORD_UNKNOWN');

      const now = await databaseNow(trx);
      const validTo = (membership.validTo ?? null) as string | null;
      if (!isUnfinishedAt({ validTo }, now)) return { documentId, validTo };

      if (endsAt) enforce(decideMembershipEnd(membership as unknown as Membership, endsAt, now));
      const until = (endsAt ?? now).toISOString();
      await strapi.documents(MEMBERSHIP).update({ documentId, data: { validTo: until } });
      if (!isUnfinishedAt({ validTo: until }, now)) {
        await leaveDesk(trx, Number(membership.userId), String(membership.authorityKey));
      }
      return { documentId, validTo: until };
    });
  },
}));

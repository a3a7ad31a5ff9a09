import type { Connection } from './connection';

export interface MembershipRow {
  documentId: string;
  userId: number;
  authorityKey: string;
  validFrom: Date;
  validTo: Date | null;
}

/** Every membership of a person, past and to come. */
export const membershipsOf = (trx: Connection, userId: number): Promise<MembershipRow[]> =>
  trx('authority_memberships').where({ user_id: userId }).select({
    documentId: 'document_id',
    userId: 'user_id',
    authorityKey: 'authority_key',
    validFrom: 'valid_from',
    validTo: 'valid_to',
  });

/** Makes whoever else changes this person's memberships wait; false when there is no such person. */
export async function lockPerson(trx: Connection, userId: number): Promise<boolean> {
  const rows = await trx('admin_users').where({ id: userId }).forNoKeyUpdate().select('id');
  return rows.length > 0;
}

/** Everybody's, newest first, with the names staff know them by. */
export async function allMemberships(
  trx: Connection,
): Promise<(MembershipRow & { email: string; authorityName: string })[]> {
  const { rows } = await trx.raw(
    `select m.document_id as "documentId", m.user_id as "userId", m.authority_key as "authorityKey",
        m.valid_from as "validFrom", m.valid_to as "validTo", u.email, a.name as "authorityName"
      from authority_memberships m
      left join admin_users u on u.id = m.user_id
      left join authorities a on a.document_id = m.authority_key
      order by m.valid_from desc, m.id desc`,
  );
  return rows;
}

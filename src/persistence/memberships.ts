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

export interface MembershipFilter {
  /** Part of a person's name or address, or of an authority's name, with or without diacritics. */
  search?: string;
  /** `documentId` the page before ended with. */
  after?: string;
  limit: number;
}

/** A page of everybody's, newest first, with the names staff know them by. */
export async function membershipPage(
  trx: Connection,
  { search, after, limit }: MembershipFilter,
): Promise<(MembershipRow & { email: string | null; authorityName: string | null })[]> {
  const { rows } = await trx.raw(
    `select m.document_id as "documentId", m.user_id as "userId", m.authority_key as "authorityKey",
        m.valid_from as "validFrom", m.valid_to as "validTo", u.email, a.name as "authorityName"
      from authority_memberships m
      left join admin_users u on u.id = m.user_id
      left join authorities a on a.document_id = m.authority_key
      where (?::text is null or (m.valid_from, m.id) <
          (select valid_from, id from authority_memberships where document_id = ?))
        and (?::text is null or strpos(
          dialogue_fold(concat_ws(' ', u.lastname, u.firstname, u.email, a.name)), dialogue_fold(?)) > 0)
      order by m.valid_from desc, m.id desc limit ?`,
    [after ?? null, after ?? null, search ?? null, search ?? null, limit],
  );
  return rows;
}

import { personName } from '../domain/staff/person-name';
import type { Connection } from './connection';

/** A person of the staff, as others see them. */
export interface PersonRef {
  userId: number;
  name: string;
}

type PersonRefs = (userId: number | null | undefined) => PersonRef | null;

/**
 * The names of several people in one query, as a look-up. Whoever has no account any more is named by
 * its number, so that a record keeps its author.
 */
export async function personRefs(
  trx: Connection,
  userIds: readonly (number | null | undefined)[],
): Promise<PersonRefs> {
  const ids = [...new Set(userIds.filter((id) => id !== null && id !== undefined))];
  const rows =
    ids.length === 0
      ? []
      : await trx('admin_users').whereIn('id', ids).select('id', 'firstname', 'lastname', 'email');
  const names = new Map<number, string>(rows.map((row) => [row.id, personName(row)]));

  return (userId) =>
    userId === null || userId === undefined
      ? null
      : { userId, name: names.get(userId) ?? `#${userId}` };
}

import type { Connection } from './connection';

/** An account of the admin panel, as editors know it. */
export interface PersonRow {
  userId: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  isActive: boolean;
  roleCodes: string[];
}

export interface PeopleFilter {
  /** Part of a name or an address, with or without diacritics. */
  search?: string;
  /** The address the page before ended with. */
  after?: string;
  limit: number;
}

/** A page of those who have an account, by e-mail address. */
export async function peoplePage(
  trx: Connection,
  { search, after, limit }: PeopleFilter,
): Promise<PersonRow[]> {
  const { rows } = await trx.raw(
    `select u.id as "userId", u.email, u.firstname, u.lastname, u.is_active as "isActive",
        array(select r.code from admin_users_roles_lnk l join admin_roles r on r.id = l.role_id
          where l.user_id = u.id order by r.code) as "roleCodes"
      from admin_users u
      where (?::text is null or u.email > ?)
        and (?::text is null or strpos(
          dialogue_fold(concat_ws(' ', u.lastname, u.firstname, u.email)), dialogue_fold(?)) > 0)
      order by u.email limit ?`,
    [after ?? null, after ?? null, search ?? null, search ?? null, limit],
  );
  return rows;
}

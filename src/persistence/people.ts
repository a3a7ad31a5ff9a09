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

/** Everybody with an account, by e-mail address. */
export async function allPeople(trx: Connection): Promise<PersonRow[]> {
  const { rows } = await trx.raw(
    `select u.id as "userId", u.email, u.firstname, u.lastname, u.is_active as "isActive",
        coalesce(json_agg(r.code order by r.code) filter (where r.code is not null), '[]') as "roleCodes"
      from admin_users u
      left join admin_users_roles_lnk l on l.user_id = u.id
      left join admin_roles r on r.id = l.role_id
      group by u.id order by u.email`,
  );
  return rows;
}

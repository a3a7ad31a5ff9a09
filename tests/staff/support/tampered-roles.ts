import { Client } from 'pg';

interface TamperedRoles {
  /** What the roles could do before. */
  before: string[];
  /** What they can do now. */
  permissions(): Promise<string[]>;
  close(): Promise<void>;
}

const PERMISSIONS = `select r.code || ' ' || p.action || ' ' || coalesce(p.subject, '') || ' ' ||
    p.properties::text || ' ' || p.conditions::text as permission
  from admin_permissions p
  join admin_permissions_role_lnk l on l.permission_id = p.id
  join admin_roles r on r.id = l.role_id
  where r.code in ('dialogue-editor', 'dialogue-leader', 'authority-staff') order by 1`;

const idOf = `(select id from admin_roles where code = $1)`;

/** Takes a permission from editors, gives a leader one, and narrows one of the authority's staff. */
export async function tamperWithRoles(databaseUrl: string): Promise<TamperedRoles> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const permissions = async () =>
    (await client.query(PERMISSIONS)).rows.map(({ permission }) => permission as string);
  const before = await permissions();

  await client.query(
    `delete from admin_permissions where action = 'api::submissions.triage' and id in
      (select permission_id from admin_permissions_role_lnk where role_id = ${idOf})`,
    ['dialogue-editor'],
  );
  await client.query(
    `with given as (
      insert into admin_permissions (document_id, action, subject, properties, conditions, action_parameters)
      values ('k3v9x1c8p2m5t7r4w6y0b1n3', 'plugin::content-manager.explorer.read',
        'api::submission.submission', '{"fields":["name"]}', '[]', '{}') returning id)
    insert into admin_permissions_role_lnk (permission_id, role_id) select id, ${idOf} from given`,
    ['dialogue-leader'],
  );
  await client.query(
    `update admin_permissions set conditions = '["admin::is-creator"]' where id in
      (select permission_id from admin_permissions_role_lnk where role_id = ${idOf})`,
    ['authority-staff'],
  );
  return { before, permissions, close: () => client.end() };
}

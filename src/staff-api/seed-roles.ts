import type { Core, UID } from '@strapi/strapi';
import { isDeepStrictEqual } from 'node:util';
import { actionId } from './permissions';
import { STAFF_ROLES, type StaffRole } from './roles';

interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
  actionParameters: object;
}

const permission = (
  action: string,
  subject: string | null = null,
  fields?: string[],
): Permission => ({
  action,
  subject,
  properties: fields ? { fields } : {},
  conditions: [],
  actionParameters: {},
});

/** Makes the roles in the database what the code says, and reports what had drifted. */
export async function seedRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role');
  for (const role of STAFF_ROLES) {
    const { code, name, description } = role;
    const stored = await roles.findOne({ code });
    const { id } = stored ?? (await roles.create({ code, name, description }));
    const wanted = permissionsOf(strapi, role);
    if (stored) await reportDrift(strapi, role, id, wanted);
    await roles.assignPermissions(id, wanted);
  }
}

function permissionsOf(strapi: Core.Strapi, role: StaffRole): Permission[] {
  const contentTypes = strapi.service('admin::content-type');
  const content = Object.entries(role.content).flatMap(([subject, actions]) =>
    actions.map((action) =>
      permission(
        `plugin::content-manager.explorer.${action}`,
        subject,
        action === 'delete'
          ? undefined
          : contentTypes.getNestedFields(strapi.getModel(subject as UID.ContentType), {
              components: strapi.components,
            }),
      ),
    ),
  );
  return [...role.actions.map((action) => permission(actionId(action))), ...content];
}

async function reportDrift(
  strapi: Core.Strapi,
  role: StaffRole,
  roleId: number,
  wanted: Permission[],
): Promise<void> {
  const stored: Permission[] = await strapi
    .service('admin::permission')
    .findMany({ where: { role: { id: roleId } } });
  const shape = ({ action, subject, properties, conditions }: Permission) =>
    [action, subject ?? '', [...(properties?.fields ?? [])].sort(), conditions ?? []] as const;
  const sorted = (permissions: Permission[]) =>
    permissions
      .map(shape)
      .map((one) => JSON.stringify(one))
      .sort();
  if (isDeepStrictEqual(sorted(stored), sorted(wanted))) return;

  const names = (permissions: Permission[]) =>
    permissions.map(({ action, subject }) => `${action}${subject ? ` on ${subject}` : ''}`).sort();
  strapi.log.warn(
    `Role ${role.code} had drifted from the code and was reset. In the database: ${names(stored).join(', ')}`,
  );
}

import type { Core } from '@strapi/strapi';

const TOKEN = 'admin::api-token';
const PERMISSION = 'plugin::users-permissions.permission';

/** Tokens that Strapi 5.54 creates on the first start, one of them for full access. */
const DEFAULT_TOKENS = ['Read Only', 'Full Access'];

/** Roles of the panel that Strapi creates; its Editor may do everything with every type. */
const DEFAULT_ROLES = ['strapi-editor', 'strapi-author'];

/**
 * Takes back what Strapi sets up by itself and this system does not want: the two API tokens, the
 * registration of end users with every other route of theirs, and the roles Editor and Author
 * while nobody holds them. Changes nothing on the next start.
 */
export async function removeDefaults(strapi: Core.Strapi): Promise<void> {
  await removeDefaultTokens(strapi);
  await switchOffRegistration(strapi);
  await removePublicAccountRoutes(strapi);
  await removeUnusedRoles(strapi);
}

/** Only those nobody has used: a token made by hand under the same name stays. */
async function removeDefaultTokens(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service(TOKEN) as unknown as {
    revoke(id: string | number): Promise<unknown>;
  };
  const unused = await strapi.documents(TOKEN).findMany({
    filters: { name: { $in: DEFAULT_TOKENS }, lastUsedAt: { $null: true } },
    fields: ['id'],
  });
  for (const { id } of unused) await service.revoke(id);
}

async function switchOffRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get({})) as Record<string, unknown> | null;
  if (settings?.allow_register === false) return;
  await store.set({ value: { ...settings, allow_register: false } });
}

async function removePublicAccountRoutes(strapi: Core.Strapi): Promise<void> {
  const granted = await strapi.documents(PERMISSION).findMany({
    filters: {
      action: { $startsWith: 'plugin::users-permissions.' },
      role: { type: { $in: ['public', 'authenticated'] } },
    },
    fields: ['id'],
    limit: 1_000,
  });
  for (const { documentId } of granted) await strapi.documents(PERMISSION).delete({ documentId });
}

async function removeUnusedRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as {
    findAllWithUsersCount(
      params: object,
    ): Promise<{ id: number; code: string; usersCount: number }[]>;
    deleteByIds(ids: number[]): Promise<unknown>;
  };
  const unused = (await roles.findAllWithUsersCount({})).filter(
    ({ code, usersCount }) => DEFAULT_ROLES.includes(code) && usersCount === 0,
  );
  if (unused.length > 0) await roles.deleteByIds(unused.map(({ id }) => id));
}

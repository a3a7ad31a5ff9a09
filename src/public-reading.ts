import type { Core } from '@strapi/strapi';
import { PUBLIC_TYPES } from './content-types';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** Lets everybody read the public types, and nothing else, through Strapi's own REST and GraphQL. */
export async function grantPublicReading(strapi: Core.Strapi): Promise<void> {
  const wanted = PUBLIC_TYPES.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);
  const role = await strapi.documents(ROLE).findFirst({ filters: { type: 'public' } });
  if (!role) throw new Error('The public role of users-permissions is missing');
  const filters = { role: { type: 'public' } };
  const stored = await strapi.documents(PERMISSION).findMany({ filters, limit: 1_000 });

  for (const { documentId, action } of stored) {
    if (wanted.includes(action ?? '')) continue;
    strapi.log.warn(`Public permission removed: ${action}`);
    await strapi.documents(PERMISSION).delete({ documentId });
  }
  for (const action of wanted) {
    if (stored.some((permission) => permission.action === action)) continue;
    await strapi.documents(PERMISSION).create({ data: { action, role: role.documentId } });
  }
}

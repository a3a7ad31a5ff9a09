import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { withProductionSystem } from './launch/production-system';
import { failCommand } from './launch/start-system';

interface Person {
  email: string;
  firstname: string;
  lastname: string;
}

/**
 * Creates a super admin and prints the password once: `npm run admin:create -- --email a@b.vn`.
 * The form that Strapi offers to whoever comes first is closed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      firstname: { type: 'string', default: 'Quản trị' },
      lastname: { type: 'string', default: '' },
    },
  });
  const { email, firstname, lastname } = values;
  if (!email) {
    throw new Error('Say whose account it is: npm run admin:create -- --email name@example.vn');
  }
  await withProductionSystem((strapi) => createAdmin(strapi, { email, firstname, lastname }));
}

async function createAdmin(strapi: Core.Strapi, person: Person): Promise<void> {
  const password = `${randomBytes(15).toString('base64url')}aA1`;
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...person,
    password,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  console.log(`Created ${person.email}. Password, shown only now: ${password}`);
}

main().then(() => process.exit(0), failCommand);

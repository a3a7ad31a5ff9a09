import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { loadApp } from './launch/app';
import { buildServer } from './launch/build';
import { prepareEnvironment } from './launch/environment';
import { openDatabase } from './launch/open-database';
import { failCommand } from './launch/start-system';

/**
 * Creates a super admin and prints the password once: `npm run admin:create -- --email a@b.vn`.
 * The form that Strapi offers to whoever comes first is closed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      firstname: { type: 'string' },
      lastname: { type: 'string' },
    },
  });
  if (!values.email)
    throw new Error('Say whose account it is: npm run admin:create -- --email name@example.vn');
  process.env.LOG_LEVEL ??= 'warn';
  const database = await openDatabase(prepareEnvironment('production'), 'dialogue');
  try {
    await buildServer();
    const strapi = await loadApp();
    const password = `${randomBytes(15).toString('base64url')}aA1`;
    const role = await strapi.service('admin::role').getSuperAdmin();
    await strapi.service('admin::user').create({
      email: values.email,
      firstname: values.firstname ?? 'Quản trị',
      lastname: values.lastname ?? '',
      password,
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
    console.log(`Created ${values.email}. Password, shown only now: ${password}`);
    await strapi.destroy();
  } finally {
    await database.release();
  }
}

main().then(() => process.exit(0), failCommand);

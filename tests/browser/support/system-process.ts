import type { Core } from '@strapi/strapi';
import { listen, loadApp } from '../../../scripts/launch/app';
import { stopOnSignal } from '../../../scripts/launch/stop';
import { seedDemo } from '../../../scripts/seed';
import { createStaff } from '../../../scripts/seed/accounts';
import { PROFILE } from '../../../src/content-types';
import { actionId, type StaffAction } from '../../../src/staff-api/permissions';
import { PASSWORD, PEOPLE } from './people';

/** The system of the demo, with some more people. */
async function main(): Promise<void> {
  const strapi = await loadApp();
  stopOnSignal(strapi, async () => undefined);
  // Started again, it has everybody.
  const isNew = (await strapi.documents(PROFILE).count({})) === 0;
  await seedDemo(strapi, () => undefined);
  if (isNew) await givenMorePeople(strapi);
  console.log(`LISTENING ${await listen(strapi, '127.0.0.1', 0)}`);
}

async function givenMorePeople(strapi: Core.Strapi): Promise<void> {
  await givenRole(strapi, 'clerk', ['enter']);
  await givenRole(strapi, 'nobody', []);
  await givenPerson(strapi, 'dialogue-editor', PEOPLE.secondEditor, 'Hai');
  await givenPerson(strapi, 'clerk', PEOPLE.clerk, 'Trực điện thoại');
  await givenPerson(strapi, 'nobody', PEOPLE.nobody, 'Mới');
}

const givenPerson = (strapi: Core.Strapi, roleCode: string, email: string, firstname: string) =>
  createStaff(strapi, { roleCode, email, firstname, lastname: 'Vũ', password: PASSWORD });

/** A role as a super admin may make one. */
async function givenRole(
  strapi: Core.Strapi,
  code: string,
  actions: readonly StaffAction[],
): Promise<void> {
  const roles = strapi.service('admin::role');
  const { id } = await roles.create({ code, name: code, description: '' });
  const permissions = actions.map((action) => ({
    action: actionId(action),
    subject: null,
    properties: {},
    conditions: [],
    actionParameters: {},
  }));
  await roles.assignPermissions(id, permissions);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

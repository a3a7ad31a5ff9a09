import { ensureDatabase } from '../../scripts/launch/database';
import { loadApp } from '../../scripts/launch/app';
import { ONE_PERSON, seedDoor } from '../../scripts/seed/door';
import { adminUrl, ownerUrl, TEMPLATE_DATABASE } from './database';
import { testEnvironment } from './settings';

/** Boots once on an empty database; every test file then starts on a copy of the result. */
async function prepareTemplate(): Promise<void> {
  const url = ownerUrl(TEMPLATE_DATABASE);
  await ensureDatabase(url, adminUrl());
  Object.assign(process.env, testEnvironment(url));
  const strapi = await loadApp();
  await seedDoor(strapi, ONE_PERSON);
  await strapi.destroy();
}

prepareTemplate().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);

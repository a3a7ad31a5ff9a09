import type { Core } from '@strapi/strapi';

const store = (strapi: Core.Strapi) =>
  strapi.store({ type: 'core', name: 'dialogue', key: 'demo' });

/** True for a database that the demo has filled: it has accounts whose passwords everybody knows. */
export async function isDemoDatabase(strapi: Core.Strapi): Promise<boolean> {
  return Boolean(await store(strapi).get({}));
}

/** Refuses a database that people already use, and marks an unused one as the demo's. */
export async function claimForDemo(strapi: Core.Strapi): Promise<void> {
  if (await isDemoDatabase(strapi)) return;
  if (await hasAdministrator(strapi)) {
    throw new Error(
      'This database has accounts of its own. The demo takes an empty database only.',
    );
  }
  await store(strapi).set({ value: { claimed: true } });
}

/** Production never runs on what the demo has left. */
export async function refuseDemoDatabase(strapi: Core.Strapi): Promise<void> {
  if (!(await isDemoDatabase(strapi))) return;
  throw new Error(
    'Refusing to start in production: this database was filled by the demo, whose passwords are public.',
  );
}

export async function hasAdministrator(strapi: Core.Strapi): Promise<boolean> {
  return (await strapi.service('admin::user').count()) > 0;
}

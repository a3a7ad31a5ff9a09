import type { Core } from '@strapi/strapi';
import { loadApp } from './app';
import { buildServer } from './build';
import { preparePublicFolder } from './data-folder';
import { refuseDemoDatabase } from './demo-marker';
import { prepareEnvironment } from './environment';
import { openDatabase } from './open-database';

/** Does one thing with the production system, which is not listening, and leaves it stopped. */
export async function withProductionSystem(
  work: (strapi: Core.Strapi) => Promise<void>,
): Promise<void> {
  process.env.LOG_LEVEL ??= 'error';
  // What is due, and what is to be sent, is for the nodes.
  Object.assign(process.env, { OUTBOX_RELAY: 'off', SCHEDULER_EVERY_MILLISECONDS: '0' });
  const environment = prepareEnvironment('production');
  const database = await openDatabase(environment, 'dialogue');
  try {
    await buildServer();
    preparePublicFolder(environment.dataDirectory);
    const strapi = await loadApp();
    try {
      await refuseDemoDatabase(strapi);
      await work(strapi);
    } finally {
      await strapi.destroy();
    }
  } finally {
    await database.release();
  }
}

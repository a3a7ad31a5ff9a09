import type { Core } from '@strapi/strapi';
import { PROFILE } from '../src/content-types';
import { withProductionSystem } from './launch/production-system';
import { failCommand } from './launch/start-system';
import { seedReference } from './seed/reference';

/**
 * Gives a production database the regulation profiles and authorities of Hải Phòng to begin with:
 * `npm run reference:import`. Refuses a database that has profiles of its own.
 */
async function importReference(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.documents(PROFILE).count({})) > 0) {
    throw new Error('This database has regulation profiles already. Nothing was imported.');
  }
  const authorities = await seedReference(strapi);
  console.log(`Imported the regulation profiles and ${authorities.size} authorities.`);
}

withProductionSystem(importReference).then(() => process.exit(0), failCommand);

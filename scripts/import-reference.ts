import { PROFILE } from '../src/content-types';
import { loadApp } from './launch/app';
import { buildServer } from './launch/build';
import { prepareEnvironment } from './launch/environment';
import { openDatabase } from './launch/open-database';
import { failCommand } from './launch/start-system';
import { seedReference } from './seed/reference';

/**
 * Gives a production database the regulation profiles and authorities of Hải Phòng to begin with:
 * `npm run reference:import`. Refuses a database that has profiles of its own.
 */
async function main(): Promise<void> {
  process.env.LOG_LEVEL ??= 'warn';
  const database = await openDatabase(prepareEnvironment('production'), 'dialogue');
  try {
    await buildServer();
    const strapi = await loadApp();
    if ((await strapi.documents(PROFILE).count({})) > 0) {
      throw new Error('This database has regulation profiles already. Nothing was imported.');
    }
    const authorities = await seedReference(strapi);
    console.log(`Imported the regulation profiles and ${authorities.size} authorities.`);
    await strapi.destroy();
  } finally {
    await database.release();
  }
}

main().then(() => process.exit(0), failCommand);

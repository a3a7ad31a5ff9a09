import { onDatabase } from './launch/database';
import { prepareEnvironment } from './launch/environment';
import { openDatabase } from './launch/open-database';
import { createProgress } from './launch/progress';
import { failCommand } from './launch/start-system';

const MARKER = "select value from strapi_core_store_settings where key = 'core_dialogue_demo'";

/** Empties the demo's database; the next `npm run demo` fills it again. */
async function main(): Promise<void> {
  const progress = createProgress();
  const environment = prepareEnvironment('demo');
  const database = await openDatabase(environment, 'dialogue_demo');
  try {
    await progress.step('Emptying the demo', () => empty(database.url));
  } finally {
    await database.release();
  }
}

async function empty(url: string): Promise<void> {
  await onDatabase(url, async (client) => {
    const { rows } = await client.query(
      "select to_regclass('strapi_core_store_settings') is not null as filled",
    );
    if (!rows[0].filled) throw new Error('There is no demo in this database: nothing was changed.');
    const marker = await client.query(MARKER);
    if (marker.rowCount === 0)
      throw new Error('This database is not the demo’s: nothing was changed.');
    const others = await client.query(
      "select 1 from pg_stat_activity where datname = current_database() and application_name like 'online-dialogue%'",
    );
    if (others.rowCount) throw new Error('The demo is running. Stop it first.');
    await client.query('drop schema public cascade; create schema public');
  });
}

main().then(() => process.exit(0), failCommand);

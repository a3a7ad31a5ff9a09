import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { cloneDatabase, dropDatabase, ensureDatabase } from '../../scripts/launch/database';
import { OWNER_ROLE } from '../../scripts/launch/embedded-postgres';

/** Filled once per run by `prepare-template.ts`; nobody may stay connected to it. */
export const TEMPLATE_DATABASE = 'dialogue_template';

export interface TestDatabase {
  url: string;
  name: string;
  drop(): Promise<void>;
}

/** The superuser of the server that `npm test` has started. */
export function adminUrl(): string {
  return required('TEST_DATABASE_ADMIN_URL');
}

/** A database of its own with the complete schema and no content. */
export async function cloneTemplate(): Promise<TestDatabase> {
  const database = newDatabase();
  await cloneDatabase(adminUrl(), TEMPLATE_DATABASE, database.name, OWNER_ROLE);
  return database;
}

/** A database without a single table, as a first start finds it. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const database = newDatabase();
  await ensureDatabase(database.url, adminUrl());
  return database;
}

/** Throws everybody out of a database and lets nobody in again, or lets them in. */
export async function setReachable(url: string, isReachable: boolean): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  await client.query(`alter database ${name} with allow_connections ${isReachable}`);
  if (!isReachable) {
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [name],
    );
  }
  await client.end();
}

/** The URL of a database as the owning role, which is no superuser. */
export function ownerUrl(name: string): string {
  return required('TEST_DATABASE_OWNER_URL').replace(/[^/]+$/, name);
}

function newDatabase(): TestDatabase {
  const name = `test_${randomBytes(6).toString('hex')}`;
  return { name, url: ownerUrl(name), drop: () => dropDatabase(adminUrl(), name) };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run the tests through \`npm test\`.`);
  return value;
}

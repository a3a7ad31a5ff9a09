import path from 'node:path';
import { databaseName, ensureDatabase, onDatabase } from './database';
import { startEmbeddedPostgres } from './embedded-postgres';
import type { LaunchEnvironment } from './environment';

export interface OpenDatabase {
  url: string;
  /** `embedded`, or the host and name of the city's own database; never the password. */
  description: string;
  release(): Promise<void>;
}

/**
 * Makes the database of this start reachable and puts its URL into the environment: the one of
 * DATABASE_URL, or the named one of the embedded server.
 */
export async function openDatabase(
  { databaseUrl, dataDirectory }: LaunchEnvironment,
  embeddedName: string,
): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) {
    await reach(databaseUrl);
    const { hostname } = new URL(databaseUrl);
    const description = `${databaseName(databaseUrl)} on ${hostname}`;
    return { url: databaseUrl, description, release: async () => undefined };
  }
  const postgres = await startEmbeddedPostgres(path.join(dataDirectory, 'postgres'));
  const url = postgres.urlFor(embeddedName);
  await ensureDatabase(url, postgres.adminUrl);
  process.env.DATABASE_URL = url;
  return { url, description: `embedded, ${embeddedName}`, release: () => postgres.release() };
}

/** Creates the database when it is missing and the account may do so. */
async function reach(url: string): Promise<void> {
  try {
    await onDatabase(url, (client) => client.query('select 1'));
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') {
      throw new Error(
        `The database of DATABASE_URL cannot be reached: ${(error as Error).message}`,
      );
    }
    await ensureDatabase(url);
  }
}

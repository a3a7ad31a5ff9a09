import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { loadApp } from '../../launch/app';
import { buildServer } from '../../launch/build';
import { ensureDatabase, onDatabase } from '../../launch/database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../launch/embedded-postgres';
import { createProgress, type Progress } from '../../launch/progress';
import { temporarySecrets } from '../../launch/secrets';
import { ONE_PERSON, seedDoor } from '../../seed/door';
import { testEnvironment } from '../../../tests/support/settings';

export interface DrillDatabase<Prepared> {
  postgres: EmbeddedPostgres;
  /** Where the server's files are. */
  folder: string;
  databaseUrl: string;
  prepared: Prepared;
  progress: Progress;
}

export interface DrillPlan<Prepared> {
  /** What is being prepared, for the person who waits. */
  title: string;
  /** Fills the empty database, through a system that is stopped afterwards. */
  prepare: (strapi: Core.Strapi) => Promise<Prepared>;
  /** An empty folder for the server's files; the default is a temporary one. */
  folder?: string;
  /** Settings of the server that only hold from its start on. */
  settings?: Record<string, string>;
}

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'online-dialogue-drill-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Starts the server a second time where it has to be told something before it starts. */
export async function startPostgresWith(
  folder: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const first = await startEmbeddedPostgres(folder);
  if (Object.keys(settings).length === 0) return first;
  await onDatabase(first.adminUrl, async (client) => {
    for (const [name, value] of Object.entries(settings)) {
      await client.query(`alter system set ${name} = ${client.escapeLiteral(value)}`);
    }
  });
  await first.release();
  return startEmbeddedPostgres(folder);
}

/** Works on a throw-away PostgreSQL with fsync that holds the schema and what was prepared. */
export async function onDrillDatabase<Prepared, Result>(
  { title, prepare, settings, folder = temporaryFolder() }: DrillPlan<Prepared>,
  work: (database: DrillDatabase<Prepared>) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress();
  await progress.step('Compiling the server', () => buildServer());
  const postgres = await progress.step('Starting PostgreSQL', () =>
    startPostgresWith(folder, settings),
  );
  try {
    const databaseUrl = postgres.urlFor('drill');
    await ensureDatabase(databaseUrl, postgres.adminUrl);
    const prepared = await progress.step(title, async () => {
      Object.assign(process.env, temporarySecrets(), testEnvironment(databaseUrl));
      const strapi = await loadApp();
      await seedDoor(strapi, ONE_PERSON);
      const result = await prepare(strapi);
      await strapi.destroy();
      return result;
    });
    return await work({ postgres, folder, databaseUrl, prepared, progress });
  } finally {
    await postgres.release();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends the process with what the drill found: 0, or 1 for a violation or a defect of the drill. */
export function exitWith(drill: Promise<number>): void {
  drill.then(
    (code) => process.exit(code),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
}

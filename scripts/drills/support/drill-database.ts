import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { loadApp } from '../../launch/app';
import { buildServer } from '../../launch/build';
import { ensureDatabase } from '../../launch/database';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../launch/embedded-postgres';
import { createProgress, type Progress } from '../../launch/progress';
import { temporarySecrets } from '../../launch/secrets';
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
}

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'online-dialogue-drill-'));
  fs.chmodSync(folder, 0o755);
  return folder;
}

/** Works on a throw-away PostgreSQL with fsync that holds the schema and what was prepared. */
export async function onDrillDatabase<Prepared, Result>(
  { title, prepare, folder = temporaryFolder() }: DrillPlan<Prepared>,
  work: (database: DrillDatabase<Prepared>) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress();
  await progress.step('Compiling the server', () => buildServer());
  const postgres = await progress.step('Starting PostgreSQL', () => startEmbeddedPostgres(folder));
  try {
    const databaseUrl = postgres.urlFor('drill');
    await ensureDatabase(databaseUrl, postgres.adminUrl);
    const prepared = await progress.step(title, async () => {
      Object.assign(process.env, temporarySecrets(), testEnvironment(databaseUrl));
      const strapi = await loadApp();
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

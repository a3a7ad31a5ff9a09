import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { loadApp } from './app';
import { buildServer } from './build';
import { ensureDatabase } from './database';
import { startEmbeddedPostgres } from './embedded-postgres';
import { temporarySecrets } from './secrets';

/** Loads the system on a database of its own, and takes everything down again. */
export async function withThrowAwaySystem<T>(
  work: (strapi: Core.Strapi) => Promise<T>,
): Promise<T> {
  await buildServer();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'online-dialogue-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres(folder, { durable: false });
  try {
    const url = postgres.urlFor('throw_away');
    await ensureDatabase(url, postgres.adminUrl);
    Object.assign(process.env, environment(url));
    const strapi = await loadApp();
    try {
      return await work(strapi);
    } finally {
      await strapi.destroy();
    }
  } finally {
    await postgres.release();
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const environment = (databaseUrl: string): Record<string, string> => ({
  ...temporarySecrets(),
  DATABASE_URL: databaseUrl,
  DIALOGUE_MODE: 'test',
  ENV_PATH: '/dev/null',
  LOG_LEVEL: 'error',
  NODE_ENV: 'production',
  SERVE_ADMIN_PANEL: 'false',
  STRAPI_DISABLE_EE: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'vi',
  STRAPI_TELEMETRY_DISABLED: 'true',
  TZ: 'UTC',
});

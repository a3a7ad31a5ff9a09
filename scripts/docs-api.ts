import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listen, loadApp } from './launch/app';
import { buildServer } from './launch/build';
import { ensureDatabase } from './launch/database';
import { startEmbeddedPostgres } from './launch/embedded-postgres';
import { APP_DIRECTORY } from './launch/paths';
import { temporarySecrets } from './launch/secrets';

const FOLDER = path.join(APP_DIRECTORY, 'docs', 'api');
const NAMES = ['openapi.json', 'schema.graphql'];

/**
 * Writes `docs/api` as the running system serves it under `/api-docs`. With `--check` it writes
 * nothing, prints what differs and fails when something does.
 */
async function main(isCheck: boolean): Promise<number> {
  await buildServer();
  const documents = await withSystem((baseUrl) =>
    Promise.all(NAMES.map(async (name) => read(`${baseUrl}/api-docs/${name}`))),
  );
  if (isCheck) return NAMES.every((name, index) => isCurrent(name, documents[index]!)) ? 0 : 1;
  fs.mkdirSync(FOLDER, { recursive: true });
  NAMES.forEach((name, index) => fs.writeFileSync(path.join(FOLDER, name), documents[index]!));
  return 0;
}

/** Starts the system on a throw-away database, and takes everything down again. */
async function withSystem<T>(work: (baseUrl: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'online-dialogue-docs-'));
  fs.chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres(folder, { durable: false });
  try {
    const url = postgres.urlFor('docs');
    await ensureDatabase(url, postgres.adminUrl);
    Object.assign(process.env, environment(url));
    const strapi = await loadApp();
    try {
      return await work(await listen(strapi, '127.0.0.1', 0));
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

async function read(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  return response.text();
}

function isCurrent(name: string, document: string): boolean {
  const file = path.join(FOLDER, name);
  const kept = fs.existsSync(file) ? file : '/dev/null';
  const { status, stdout } = spawnSync('diff', ['-u', kept, '-'], {
    input: document,
    encoding: 'utf8',
  });
  if (status === 0) return true;
  console.error(
    `docs/api/${name} is not what the code gives. Run \`npm run docs:api\`.\n${stdout}`,
  );
  return false;
}

main(process.argv.includes('--check')).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

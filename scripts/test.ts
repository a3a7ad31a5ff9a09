import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildPortal, buildServer } from './launch/build';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './launch/embedded-postgres';
import { APP_DIRECTORY } from './launch/paths';
import { isProcessAlive } from './launch/process-alive';
import { createProgress } from './launch/progress';
import { temporarySecrets } from './launch/secrets';

const progress = createProgress();
const FOLDER_PREFIX = 'online-dialogue-test-';

/**
 * Compiles the server, starts a PostgreSQL of its own, prepares the template database and runs
 * Jest with the remaining arguments. Everything it started is gone afterwards.
 */
async function main(jestArguments: string[]): Promise<number> {
  const tolerateTypeErrors = process.env.TEST_TOLERATE_TYPE_ERRORS === 'true';
  await progress.step('Compiling the server', () => buildServer({ tolerateTypeErrors }));
  await progress.step('Building the portal elements', () => buildPortal());
  const folder = newFolder();
  const postgres = await progress.step('Starting a throw-away PostgreSQL', () =>
    startEmbeddedPostgres(folder, { durable: false }),
  );
  const release = releaseOnce(postgres, folder);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void release().finally(() => process.exit(130)));
  }
  try {
    const environment = testEnvironment(postgres);
    await progress.step('Preparing the template database', () => prepareTemplate(environment));
    return await run(
      [
        '--no-deprecation',
        require.resolve('jest/bin/jest'),
        '--config',
        'jest.config.cjs',
        ...jestArguments,
      ],
      environment,
    );
  } finally {
    await release();
  }
}

async function prepareTemplate(environment: NodeJS.ProcessEnv): Promise<void> {
  const code = await run(['--import', 'tsx', 'tests/support/prepare-template.ts'], environment);
  if (code !== 0) throw new Error('The system does not start on an empty database; see above.');
}

function testEnvironment(postgres: EmbeddedPostgres): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...temporarySecrets(),
    TEST_DATABASE_ADMIN_URL: postgres.adminUrl,
    TEST_DATABASE_OWNER_URL: postgres.urlFor('postgres'),
    TZ: 'UTC',
  };
}

function run(parameters: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, {
      cwd: APP_DIRECTORY,
      env,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Named after this process, so that the next run can tell what a killed run has left behind. */
function newFolder(): string {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = Number(name.slice(FOLDER_PREFIX.length).split('-')[0]);
    if (!name.startsWith(FOLDER_PREFIX) || isProcessAlive(pid)) continue;
    stopLeftover(path.join(os.tmpdir(), name));
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
  fs.chmodSync(folder, 0o755);
  return folder;
}

function stopLeftover(folder: string): void {
  const pidFile = path.join(folder, 'cluster', 'postmaster.pid');
  try {
    // SIGQUIT: leave at once; nothing in it is of use to anybody.
    if (fs.existsSync(pidFile))
      process.kill(Number(fs.readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  fs.rmSync(folder, { recursive: true, force: true });
}

function releaseOnce(postgres: EmbeddedPostgres, folder: string): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () =>
    (done ??= postgres
      .release()
      .finally(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })));
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

import { spawn } from 'node:child_process';
import path from 'node:path';
import { preparePublicFolder } from './launch/data-folder';
import { prepareEnvironment } from './launch/environment';
import { openDatabase } from './launch/open-database';
import { APP_DIRECTORY } from './launch/paths';
import { createProgress } from './launch/progress';
import { failCommand } from './launch/start-system';

/** `strapi develop` on a database of its own of the embedded server. */
async function main(): Promise<number> {
  process.env.LOG_FORMAT ??= 'text';
  const environment = prepareEnvironment('development');
  const database = await createProgress().step('Database', () =>
    openDatabase(environment, 'dialogue_develop'),
  );
  preparePublicFolder(environment.dataDirectory);
  const strapi = path.join(APP_DIRECTORY, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const child = spawn(process.execPath, [strapi, 'develop'], {
    cwd: APP_DIRECTORY,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const code = await new Promise<number>((resolve) =>
    child.once('exit', (status) => resolve(status ?? 1)),
  );
  await database.release();
  return code;
}

main().then((code) => process.exit(code), failCommand);

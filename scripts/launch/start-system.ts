import type { Core } from '@strapi/strapi';
import { listen, loadApp } from './app';
import { buildAdmin, buildPortal, buildServer } from './build';
import { preparePublicFolder } from './data-folder';
import { type LaunchEnvironment } from './environment';
import { portProblem } from './free-port';
import { openDatabase } from './open-database';
import type { Progress } from './progress';
import { stopOnSignal } from './stop';

export interface StartPlan {
  environment: LaunchEnvironment;
  /** Name of the database on the embedded server. */
  embeddedDatabase: string;
  /** Runs with everything loaded, before the port is open. */
  beforeListening(strapi: Core.Strapi): Promise<void>;
}

/** Does everything between an empty folder and an open port; returns the address. */
export async function startSystem(plan: StartPlan, progress: Progress): Promise<string> {
  const { host, port, dataDirectory } = plan.environment;
  await assertCanListen(host, port);
  const database = await progress.step('Database', () =>
    openDatabase(plan.environment, plan.embeddedDatabase),
  );
  progress.note(database.description);
  try {
    await progress.step('Server code', () => buildServer());
    await progress.step('Portal elements', () => buildPortal());
    if (process.env.SERVE_ADMIN_PANEL !== 'false') {
      await progress.step('Admin panel (about a minute the first time)', () => buildAdmin());
    }
    preparePublicFolder(dataDirectory);
    const strapi = await progress.step('Schema and rules', () => loadApp());
    stopOnSignal(strapi, () => database.release());
    await plan.beforeListening(strapi);
    return await listen(strapi, host, port);
  } catch (error) {
    await database.release();
    throw error;
  }
}

async function assertCanListen(host: string, port: number): Promise<void> {
  const problem = await portProblem(host, port);
  if (problem === null) return;
  if (problem === 'EADDRINUSE') {
    throw new Error(`Port ${port} of ${host} is in use. Choose another one: PORT=… npm run …`);
  }
  throw new Error(`This machine cannot listen on port ${port} of HOST ${host}: ${problem}.`);
}

/** Ends the command with the reason alone; a stack is for defects. */
export function failCommand(error: unknown): never {
  const isPlain = error instanceof Error && error.constructor === Error;
  console.error(isPlain ? `\n${error.message}` : error);
  process.exit(1);
}

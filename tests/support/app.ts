import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { listen, loadApp } from '../../scripts/launch/app';
import { startedApart } from './count-statements';
import { cloneTemplate } from './database';
import { testEnvironment } from './settings';

export interface StartOptions {
  /** Added to, or put over, the environment every test runs in. */
  env?: Record<string, string>;
  /** A database the test has prepared itself; the default is a fresh copy of the template. */
  databaseUrl?: string;
}

export interface RunningApp {
  strapi: Core.Strapi;
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  baseUrl: string;
  databaseUrl: string;
  stop(): Promise<void>;
}

/** The whole system in this process, on a database of its own, listening on a free port. */
export async function startApp({ env, databaseUrl }: StartOptions = {}): Promise<RunningApp> {
  const database = databaseUrl === undefined ? await cloneTemplate() : undefined;
  const url = databaseUrl ?? database!.url;
  Object.assign(process.env, testEnvironment(url, env));
  const strapi = await startedApart(loadApp);
  const baseUrl = await listen(strapi, '127.0.0.1', 0);
  return {
    strapi,
    baseUrl,
    databaseUrl: url,
    async stop() {
      // Strapi sends its events after the commit without waiting for them.
      await sleep(100);
      await strapi.destroy();
      await database?.drop();
    },
  };
}

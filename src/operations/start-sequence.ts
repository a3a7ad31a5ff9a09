import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';
import { assertConsentText } from './assert-consent-text';
import { assertDurable } from './assert-durable';
import { assertSecrets } from './assert-secrets';
import { assertUtc } from './assert-utc';
import { configuredSecrets } from './configured-secrets';
import { removeDefaults } from './remove-defaults';
import { acquireStartupLock, type StartupLock } from './startup-lock';

const held = new WeakMap<Core.Strapi, StartupLock>();

/** First thing of `register()`: refuses an unfit environment, then waits for other starting nodes. */
export async function beginStart(strapi: Core.Strapi): Promise<void> {
  assertUtc();
  assertConsentText(strapi.config.get<string>('dialogue.consentVersion'));
  if (mode(strapi) === 'production') assertSecrets(configuredSecrets(strapi));
  const connection = strapi.config.get<ClientConfig>('database.connection.connection');
  held.set(strapi, await acquireStartupLock(connection, (line) => strapi.log.info(line)));
}

/** First thing of `bootstrap()`, when the tables are there: removes what Strapi sets up by itself. */
export async function hardenStart(strapi: Core.Strapi): Promise<void> {
  if (mode(strapi) !== 'test') await assertDurable(strapi);
  await removeDefaults(strapi);
}

/** Last thing of `bootstrap()`: the next waiting node may start. */
export async function finishStart(strapi: Core.Strapi): Promise<void> {
  await held.get(strapi)?.release();
  held.delete(strapi);
}

function mode(strapi: Core.Strapi): string {
  return strapi.config.get<string>('dialogue.mode');
}

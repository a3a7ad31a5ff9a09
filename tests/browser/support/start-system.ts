import path from 'node:path';
import { buildAdmin, buildPortal } from '../../../scripts/launch/build';
import { cloneTemplate } from '../../support/database';
import { startNode } from '../../support/node';
import { unpackChromium } from './chromium';
import { PEOPLE, type Who } from './people';
import { keepSystem } from './running-system';
import { signIn } from './sign-in';

/**
 * Once for all files of the browser, and only when one of them is to be run: builds the panel and
 * the elements when they have changed, starts the system with the demo's data, and signs everybody in.
 */
export default async function startSystem(): Promise<void> {
  await buildAdmin();
  await buildPortal();
  unpackChromium();
  const database = await cloneTemplate();
  const node = await startNode({
    databaseUrl: database.url,
    script: path.join(__dirname, 'system-process.ts'),
    env: {
      SERVE_ADMIN_PANEL: 'true',
      ADMIN_ACCESS_TOKEN_SECONDS: '3600',
      // Pages of other sites, whose ports are known later.
      PORTAL_ORIGINS: '*',
    },
  });
  const tokens = {} as Record<Who, string>;
  for (const [who, email] of Object.entries(PEOPLE)) {
    tokens[who as Who] = await signIn(node.baseUrl, email);
  }
  keepSystem({ baseUrl: node.baseUrl, tokens }, async () => {
    await node.kill('SIGTERM');
    await database.drop();
  });
}

import path from 'node:path';
import { buildAdmin } from '../../../scripts/launch/build';
import { cloneTemplate } from '../../support/database';
import { startNode } from '../../support/node';
import { unpackChromium } from './chromium';
import { PASSWORD, PEOPLE, type Who } from './people';
import { keepSystem } from './running-system';

/**
 * Once for all files of the browser, and only when one of them is to be run: builds the panel when
 * it has changed, starts the system with the demo's data, and signs everybody in.
 */
export default async function startSystem(): Promise<void> {
  await buildAdmin();
  unpackChromium();
  const database = await cloneTemplate();
  const node = await startNode({
    databaseUrl: database.url,
    script: path.join(__dirname, 'system-process.ts'),
    env: { SERVE_ADMIN_PANEL: 'true', ADMIN_ACCESS_TOKEN_SECONDS: '3600' },
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

async function signIn(baseUrl: string, email: string): Promise<string> {
  const response = await fetch(`${baseUrl}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status}`);
  return ((await response.json()) as { data: { accessToken: string } }).data.accessToken;
}

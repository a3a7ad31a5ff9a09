import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import type { Who } from './people';
import { runningSystem } from './running-system';
import { watch, type Watched } from './watch';

/** Two slow cores build and serve and draw at once. */
const PATIENCE_MILLISECONDS = 20_000;

export const DESKTOP = { width: 1366, height: 900 };
export const TABLET = { width: 1024, height: 768 };
/** A desktop at 200 %. */
export const ZOOMED = { width: 683, height: 450 };

/** One browser window in front of one person. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What the page has asked for and complained about so far. */
  seen: Watched;
}

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

/** A window of somebody who is signed in already; `null` for one who is not. */
export async function visit<T>(
  who: Who | null,
  work: (visit: Visit) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await (
    await (browser ??= launchChromium())
  ).newContext({
    baseURL: runningSystem().baseUrl,
    viewport: DESKTOP,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    storageState: who === null ? undefined : signedIn(who),
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const page = await context.newPage();
  try {
    return await work({ page, context, seen: watch(page) });
  } catch (error) {
    throw await withScreenshot(error, context);
  } finally {
    await context.close();
  }
}

/** What Strapi's panel keeps in the browser of somebody who has signed in. */
function signedIn(who: Who): Exclude<BrowserContextOptions['storageState'], string | undefined> {
  const { baseUrl, tokens } = runningSystem();
  const cookie = {
    name: 'jwtToken',
    value: tokens[who],
    domain: '127.0.0.1',
    path: '/admin',
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: 'Lax' as const,
  };
  const localStorage = [{ name: 'isLoggedIn', value: 'true' }];
  return { cookies: [cookie], origins: [{ origin: baseUrl, localStorage }] };
}

/** The same error, which also says where each window of the test can be looked at. */
async function withScreenshot(error: unknown, context: BrowserContext): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  const { message } = error;
  for (const page of context.pages()) {
    const file = path.join(os.tmpdir(), `online-dialogue-${randomUUID().slice(0, 8)}.png`);
    await page.screenshot({ path: file }).then(
      () => (error.message += `\nScreenshot of ${page.url()}: ${file}`),
      () => undefined,
    );
  }
  // Jest shows the stack, which has begun with the message since the error was made; but for the
  // errors of `expect`.
  if (!('matcherResult' in error)) error.stack = error.stack?.replace(message, () => error.message);
  return error;
}

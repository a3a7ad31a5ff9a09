import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { APP_DIRECTORY } from '../../../scripts/launch/paths';

const FOLDER = path.join(APP_DIRECTORY, 'docs', 'screens');

/** Keeps what the page shows as `docs/screens/<name>.png`, only when that is asked for. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_SCREENS !== '1') return;
  fs.mkdirSync(FOLDER, { recursive: true });
  await page.evaluate('document.fonts.ready');
  await page.screenshot({
    path: path.join(FOLDER, `${name}.png`),
    animations: 'disabled',
    caret: 'hide',
  });
}

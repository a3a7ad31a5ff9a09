import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { devDependencies } from '../../../package.json';
import { APP_DIRECTORY } from '../../../scripts/launch/paths';

const FOLDER = path.join(
  APP_DIRECTORY,
  'node_modules',
  '.cache',
  `chromium-${devDependencies['@sparticuz/chromium']}`,
);

/** Unpacks the browser, once for each version of its package; returns the path of the program. */
export const unpackChromium = (): string =>
  execFileSync(process.execPath, [path.join(__dirname, 'unpack-chromium.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: FOLDER },
  });

/** The browser of the npm package: the same on every machine, with one font, also as root. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: path.join(FOLDER, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      FONTCONFIG_FILE: path.join(FOLDER, 'fonts.conf'),
      LD_LIBRARY_PATH: path.join(FOLDER, 'al2023', 'lib'),
    },
  });

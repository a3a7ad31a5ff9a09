import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPortal } from '../../scripts/launch/build';
import { APP_DIRECTORY } from '../../scripts/launch/paths';

const FOLDER = path.join(APP_DIRECTORY, 'public', 'portal');

/** Bytes, as gzip. Texts in both languages are 11,000 of them, and lit 7,000. The aim is 40,000. */
const MOST = 54_000;

jest.setTimeout(120_000);

test('all scripts of the elements together do not grow', async () => {
  await buildPortal();
  const sizes = fs
    .readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => gzipSync(fs.readFileSync(path.join(FOLDER, name)), { level: 9 }).length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(MOST);
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { listen } from './launch/app';
import { APP_DIRECTORY } from './launch/paths';
import { withThrowAwaySystem } from './launch/throw-away-system';

const NAMES = ['openapi.json', 'schema.graphql'];
const FOLDER = path.join(APP_DIRECTORY, 'docs', 'api');

/**
 * Writes `docs/api` as the running system serves it under `/api-docs`. With `--check` it writes
 * nothing, prints what differs and fails when something does.
 */
async function main(isCheck: boolean): Promise<number> {
  const documents = await withThrowAwaySystem(async (strapi) => {
    const baseUrl = await listen(strapi, '127.0.0.1', 0);
    return Promise.all(NAMES.map((name) => read(`${baseUrl}/api-docs/${name}`)));
  });
  if (isCheck) {
    const stale = NAMES.filter((name, index) => !isCurrent(name, documents[index]!));
    return stale.length === 0 ? 0 : 1;
  }
  fs.mkdirSync(FOLDER, { recursive: true });
  NAMES.forEach((name, index) => fs.writeFileSync(path.join(FOLDER, name), documents[index]!));
  return 0;
}

async function read(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  return response.text();
}

function isCurrent(name: string, document: string): boolean {
  const file = path.join(FOLDER, name);
  const kept = fs.existsSync(file) ? file : '/dev/null';
  const { status, stdout } = spawnSync('diff', ['-u', kept, '-'], {
    input: document,
    encoding: 'utf8',
  });
  if (status === 0) return true;
  console.error(
    `docs/api/${name} is not what the code gives. Run \`npm run docs:api\`.\n${stdout}`,
  );
  return false;
}

main(process.argv.includes('--check')).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generators } from '@strapi/typescript-utils';
import { APP_DIRECTORY } from './launch/paths';
import { withThrowAwaySystem } from './launch/throw-away-system';

const FILES = ['contentTypes.d.ts', 'components.d.ts'];

/**
 * Writes `types/generated` from the schemas. With `--check` it writes nothing there, and fails when
 * what is kept is not what the schemas give.
 */
async function main(isCheck: boolean): Promise<number> {
  const target = isCheck
    ? fs.mkdtempSync(path.join(os.tmpdir(), 'online-dialogue-types-'))
    : APP_DIRECTORY;
  await withThrowAwaySystem((strapi) =>
    generators.generate({
      strapi,
      pwd: target,
      rootDir: undefined,
      logger: { silent: true, debug: false },
      artifacts: { contentTypes: true, components: true },
    }),
  );
  if (!isCheck) return 0;

  const read = (root: string, file: string): string =>
    fs.readFileSync(path.join(root, 'types', 'generated', file), 'utf8');
  const stale = FILES.filter((file) => read(target, file) !== read(APP_DIRECTORY, file));
  fs.rmSync(target, { recursive: true });
  if (stale.length === 0) return 0;
  console.error(`Not what the schemas give: ${stale.join(', ')}. Run \`npm run types:generate\`.`);
  return 1;
}

main(process.argv.includes('--check')).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

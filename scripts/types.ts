import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { APP_DIRECTORY } from './launch/paths';

const PROJECTS = [
  'tsconfig.json',
  'tests/tsconfig.json',
  'src/admin/tsconfig.json',
  'src/portal/tsconfig.json',
];

/** Checks the types of every part; each project is reported, then the command fails if one did. */
const compiler = path.join(APP_DIRECTORY, 'node_modules', 'typescript', 'bin', 'tsc');
const failed = PROJECTS.filter((project) =>
  fs.existsSync(path.join(APP_DIRECTORY, project)),
).filter((project) => {
  console.log(`• ${project}`);
  const { status } = spawnSync(process.execPath, [compiler, '--noEmit', '-p', project], {
    cwd: APP_DIRECTORY,
    stdio: 'inherit',
  });
  return status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);

import fs from 'node:fs';
import path from 'node:path';
import { APP_DIRECTORY } from './paths';

/**
 * Makes the folder that the server serves as its public one: uploads live in the data directory,
 * everything else is a link to `public/` of the project.
 */
export function preparePublicFolder(dataDirectory: string): void {
  const folder = path.join(dataDirectory, 'public');
  fs.mkdirSync(path.join(folder, 'uploads'), { recursive: true });
  const source = path.join(APP_DIRECTORY, 'public');
  for (const name of fs.readdirSync(source)) {
    if (name !== 'uploads') link(path.join(source, name), path.join(folder, name));
  }
}

function link(source: string, target: string): void {
  const present = fs.lstatSync(target, { throwIfNoEntry: false });
  if (present?.isSymbolicLink() && fs.readlinkSync(target) === source) return;
  fs.rmSync(target, { recursive: true, force: true });
  fs.symlinkSync(source, target);
}

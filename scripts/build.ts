import { buildAdmin, buildPortal, buildServer } from './launch/build';
import { createProgress } from './launch/progress';
import { failCommand } from './launch/start-system';

/** Compiles what `npm start` would compile, e.g. while an image is made. */
async function main(): Promise<void> {
  const progress = createProgress();
  await progress.step('Server code', () => buildServer());
  await progress.step('Portal elements', () => buildPortal());
  await progress.step('Admin panel', () => buildAdmin());
}

main().then(() => process.exit(0), failCommand);

import { claimForDemo } from './launch/demo-marker';
import { prepareEnvironment } from './launch/environment';
import { createProgress } from './launch/progress';
import { failCommand, startSystem } from './launch/start-system';
import { welcome } from './launch/welcome';
import { type DemoAccounts, seedDemo } from './seed';
import { isSessionOnAir } from './seed/on-air';

export const DEMO_DATABASE = 'dialogue_demo';

/** The whole system with example data and accounts that everybody may know. */
async function main(): Promise<void> {
  process.env.LOG_LEVEL ??= 'warn';
  process.env.LOG_FORMAT ??= 'text';
  const progress = createProgress();
  const environment = prepareEnvironment('demo');
  if (environment.generatedSecrets.length > 0) {
    progress.note(`Secrets written to .env: ${environment.generatedSecrets.join(', ')}`);
  }
  let accounts: DemoAccounts = [];
  let isOnAir = false;
  const baseUrl = await startSystem(
    {
      environment,
      embeddedDatabase: DEMO_DATABASE,
      async beforeListening(strapi) {
        await claimForDemo(strapi);
        accounts = await progress.step('Example data', () => seedDemo(strapi, progress.note));
        isOnAir = await isSessionOnAir(strapi);
      },
    },
    progress,
  );
  console.log(welcome({ baseUrl, accounts, isOnAir }));
}

main().catch(failCommand);

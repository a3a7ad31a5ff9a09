import { assertSecrets } from '../src/operations/assert-secrets';
import { hasAdministrator, refuseDemoDatabase } from './launch/demo-marker';
import { prepareEnvironment } from './launch/environment';
import { createProgress } from './launch/progress';
import { failCommand, startSystem } from './launch/start-system';

/** One node of the production system; creates no accounts and no example data. */
async function main(): Promise<void> {
  const progress = createProgress();
  const environment = prepareEnvironment('production');
  assertSecrets(process.env);
  if (environment.generatedSecrets.length > 0) {
    progress.note(`Secrets written to .env: ${environment.generatedSecrets.join(', ')}`);
  }
  const baseUrl = await startSystem(
    {
      environment,
      embeddedDatabase: 'dialogue',
      async beforeListening(strapi) {
        await refuseDemoDatabase(strapi);
        if (await hasAdministrator(strapi)) return;
        progress.note(
          'There is no administrator yet. Create one: npm run admin:create -- --email …',
        );
      },
    },
    progress,
  );
  progress.note(`Listening on ${baseUrl}`);
}

main().catch(failCommand);

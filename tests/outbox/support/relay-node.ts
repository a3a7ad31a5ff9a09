import { createStrapi } from '@strapi/strapi';
import { APP_DIRECTORY, DIST_DIRECTORY } from '../../../scripts/launch/paths';
import { listen } from '../../../scripts/launch/app';
import { stopOnSignal } from '../../../scripts/launch/stop';
import { registerSender } from '../../../src/outbox/senders';
import { posting } from './post-message';

/** A node with the senders named in SENDERS, such as `one,other=answer.published`; they post to RECEIVER_URL. */
async function main(): Promise<void> {
  const strapi = createStrapi({ appDir: APP_DIRECTORY, distDir: DIST_DIRECTORY });
  // Strapi's own handler would stop it a second time.
  process.removeAllListeners('SIGTERM');
  for (const sender of process.env.SENDERS!.split(',')) {
    const [name, kind] = sender.split('=');
    const kinds = kind === undefined ? 'all' : [kind];
    registerSender(strapi, posting(name!, process.env.RECEIVER_URL!, kinds));
  }
  await strapi.load();
  stopOnSignal(strapi, async () => undefined);
  console.log(`LISTENING ${await listen(strapi, '127.0.0.1', 0)}`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

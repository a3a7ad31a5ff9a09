import { listen, loadApp } from '../../scripts/launch/app';
import { announcedSession } from '../../tests/support/scenario';

/** Serves the whole system on `PORT`, with one announced session to submit to. */
async function main(): Promise<void> {
  const strapi = await loadApp();
  const { slug } = await announcedSession(strapi);
  const address = await listen(strapi, '127.0.0.1', Number(process.env.PORT));
  process.once('SIGTERM', () => process.exit(0));
  console.log(`READY ${new URL(address).port} ${slug}`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

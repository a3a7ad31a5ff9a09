import { listen, loadApp } from '../../scripts/launch/app';
import { stopOnSignal } from '../../scripts/launch/stop';

/** What `node.ts` starts: one node, stopped by signals as in production. */
async function main(): Promise<void> {
  const strapi = await loadApp();
  stopOnSignal(strapi, async () => undefined);
  addSlowRoute(strapi);
  addFailingRoute(strapi);
  console.log(`LISTENING ${await listen(strapi, '127.0.0.1', Number(process.env.PORT))}`);
}

/** A request that takes a second, to be under way while the node is told to stop. */
function addSlowRoute(strapi: Awaited<ReturnType<typeof loadApp>>): void {
  strapi.server.router.get('/test-slow', async (ctx: { body: unknown }) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    ctx.body = 'finished';
  });
}

/** Answered when something that is done after its commit has failed. */
function addFailingRoute(strapi: Awaited<ReturnType<typeof loadApp>>): void {
  strapi.server.router.get('/test-after-commit', async (ctx: { body: unknown }) => {
    await new Promise<void>((resolve) => {
      void strapi.db.transaction(({ onCommit }) => {
        onCommit(async () => {
          await strapi.db.connection.raw('select no_such_thing').finally(() => resolve());
        });
      });
    });
    ctx.body = 'failed';
  });
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

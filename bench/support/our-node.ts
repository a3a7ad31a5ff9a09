import { listen, loadApp } from '../../scripts/launch/app';
import { prepareEditor } from '../../scripts/drills/support/prepare-editor';
import { ONE_PERSON, seedDoor } from '../../scripts/seed/door';
import { sessionPlan } from '../../scripts/drills/support/session-plan';

const SESSION = 'api::dialogue-session.dialogue-session';

/** Serves the whole system on `PORT`, with one announced session to submit to. */
async function main(): Promise<void> {
  const strapi = await loadApp();
  await seedDoor(strapi, ONE_PERSON);
  const { id, authorityKey } = await prepareEditor(strapi);
  const editor = { kind: 'staff' as const, id };
  const sessions = strapi.service(SESSION);
  const plan = sessionPlan('Tháo gỡ khó khăn cho doanh nghiệp', authorityKey);
  const { documentId, slug } = await sessions.prepare(plan, editor);
  await sessions.announce(documentId, {}, editor);
  const address = await listen(strapi, '127.0.0.1', Number(process.env.PORT));
  process.once('SIGTERM', () => process.exit(0));
  console.log(`READY ${new URL(address).port} ${slug}`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

import type { Core } from '@strapi/strapi';
import { auditCommand } from '../commands/audit-command';
import { runCommand } from '../commands/command';
import type { Connection } from '../persistence/connection';
import { routeMessages } from '../persistence/outbox-routing';
import {
  putBack,
  setAside,
  STEERED_AT_ONCE,
  type DeliveryName,
  type DeliverySelection,
} from '../persistence/outbox-state';

/** Puts parked deliveries back, and tries at once what waits for its next attempt. Answers how many. */
export const releaseDeliveries = (strapi: Core.Strapi, which: DeliverySelection): Promise<number> =>
  steer(strapi, 'delivery.release', (trx) => putBack(trx, which));

/** Parks what waits, what is not routed yet among it. What is under way goes on. Answers how many. */
export async function parkDeliveries(
  strapi: Core.Strapi,
  which: DeliverySelection,
): Promise<number> {
  await routeMessages(strapi.db.connection);
  return steer(strapi, 'delivery.park', (trx) => setAside(trx, which));
}

/** By whoever has the command line, some at a time, and each of these times as a whole. */
async function steer(
  strapi: Core.Strapi,
  name: string,
  change: (trx: Connection) => Promise<DeliveryName[]>,
): Promise<number> {
  let all = 0;
  for (let some = STEERED_AT_ONCE; some === STEERED_AT_ONCE; all += some) {
    some = await runCommand(strapi, { name, actor: { kind: 'system' } }, async (trx) => {
      const changed = await change(trx);
      await auditSteered(strapi, trx, changed);
      return changed.length;
    });
  }
  return all;
}

/** One entry for each sender says which messages. */
async function auditSteered(
  strapi: Core.Strapi,
  trx: Connection,
  changed: readonly DeliveryName[],
): Promise<void> {
  for (const sender of new Set(changed.map((one) => one.sender))) {
    const messages = changed.filter((one) => one.sender === sender);
    await auditCommand(strapi, trx, {
      subjectType: 'outbox-sender',
      subjectKey: sender,
      details: { messages: messages.map(({ messageKey }) => messageKey) },
    });
  }
}

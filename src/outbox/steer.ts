import type { Core } from '@strapi/strapi';
import { auditCommand } from '../commands/audit-command';
import { runCommand } from '../commands/command';
import type { Connection } from '../persistence/connection';
import { routeMessages } from '../persistence/outbox-routing';
import {
  putBack,
  setAside,
  type DeliveryName,
  type DeliverySelection,
} from '../persistence/outbox-state';

/** Puts parked deliveries back, and tries at once what waits for its next attempt. Answers how many. */
export const releaseDeliveries = (strapi: Core.Strapi, which: DeliverySelection): Promise<number> =>
  steer(strapi, 'delivery.release', (trx) => putBack(trx, which));

/** Parks what waits, what is not routed yet among it. What is under way goes on. Answers how many. */
export const parkDeliveries = (strapi: Core.Strapi, which: DeliverySelection): Promise<number> =>
  steer(strapi, 'delivery.park', async (trx) => {
    await routeMessages(trx);
    return setAside(trx, which);
  });

/** By whoever has the command line. One audit entry for each sender says which messages. */
const steer = (
  strapi: Core.Strapi,
  name: string,
  change: (trx: Connection) => Promise<DeliveryName[]>,
): Promise<number> =>
  runCommand(strapi, { name, actor: { kind: 'system' } }, async (trx) => {
    const changed = await change(trx);
    for (const sender of new Set(changed.map((one) => one.sender))) {
      const messages = changed.filter((one) => one.sender === sender);
      await auditCommand(strapi, trx, {
        subjectType: 'outbox-sender',
        subjectKey: sender,
        details: { messages: messages.map(({ messageKey }) => messageKey) },
      });
    }
    return changed.length;
  });

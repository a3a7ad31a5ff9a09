import type { Core } from '@strapi/strapi';
import { startRounds } from '../operations/rounds';
import { recordSender, routeMessages } from '../persistence/outbox-routing';
import { deliverDue } from './deliver-due';
import { sendersOf } from './senders';
import type { OutboxSettings } from './settings';

/**
 * From `bootstrap()`: makes this node's senders known, and from now on routes and delivers. A node that is
 * held does the first: what is queued meanwhile is for them.
 */
export async function startRelay(strapi: Core.Strapi): Promise<void> {
  const { isRelaying, everyMilliseconds } = strapi.config.get<OutboxSettings>('dialogue.outbox');
  const senders = sendersOf(strapi);
  for (const { name, kinds } of senders) {
    await recordSender(strapi.db.connection, { name, kinds: kinds === 'all' ? null : kinds });
  }
  if (!isRelaying) {
    strapi.log.warn('Outbox: held on this node (OUTBOX_RELAY=off)');
    return;
  }

  startRounds(strapi, {
    what: 'Outbox, routing',
    everyMilliseconds,
    round: () => routeMessages(strapi.db.connection),
  });
  for (const sender of senders) {
    startRounds(strapi, {
      what: `Outbox, ${sender.name}`,
      everyMilliseconds,
      round: (stop) => deliverDue(strapi, sender, stop),
    });
  }
}

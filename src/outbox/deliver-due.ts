import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { claimDeliveries, type ClaimedDelivery } from '../persistence/deliveries';
import { deliver } from './deliver';
import type { Sender } from './sender';
import type { OutboxSettings } from './settings';

/**
 * Delivers what is due of one sender, some at once, and looks for more whenever one has ended: a slow one
 * keeps its own place and no other. Throws the first failure to record after all under way have ended.
 */
export async function deliverDue(
  strapi: Core.Strapi,
  sender: Sender,
  stop: AbortSignal,
): Promise<void> {
  const { atOnce, everyMilliseconds } = strapi.config.get<OutboxSettings>('dialogue.outbox');
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const fail = (error: unknown): void => void failures.push(error);
  const begin = (claimed: ClaimedDelivery): void => {
    const work = deliver(strapi, sender, claimed, stop).catch(fail);
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  while (!stop.aborted && failures.length === 0) {
    const claimed = await claim(strapi, sender, atOnce - underWay.size).catch(fail);
    claimed?.forEach(begin);
    if (underWay.size === 0) break;
    const pause =
      underWay.size < atOnce ? [sleep(everyMilliseconds, undefined, { ref: false })] : [];
    await Promise.race([...underWay, ...pause]);
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
}

function claim(strapi: Core.Strapi, { name }: Sender, atMost: number): Promise<ClaimedDelivery[]> {
  const { timeout } = strapi.config.get<OutboxSettings>('dialogue.outbox');
  return claimDeliveries(strapi.db.connection, {
    sender: name,
    atMost,
    leaseMilliseconds: 2 * timeout,
  });
}

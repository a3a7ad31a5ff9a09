import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { afterFailure, wereAllLost } from '../domain/delivery/after-failure';
import {
  markDelivered,
  markFailed,
  markParked,
  type ClaimedDelivery,
} from '../persistence/deliveries';
import { attempt, type Outcome } from './attempt';
import type { Sender } from './sender';
import type { OutboxSettings } from './settings';

/** Milliseconds until the end of an attempt is told to a database that was away. */
const TELL_AGAIN_AFTER = 250;

/** Carries out one delivery this node has begun, and records how it ended. */
export async function deliver(
  strapi: Core.Strapi,
  sender: Sender,
  claimed: ClaimedDelivery,
  stop: AbortSignal,
): Promise<void> {
  const settings = strapi.config.get<OutboxSettings>('dialogue.outbox');
  const deliveryId = `${sender.name}:${claimed.message.id}`;
  const message = { ...claimed.message, deliveryId, attempt: claimed.claims };
  const outcome = wereAllLost(claimed.attempt - 1, settings)
    ? { reason: 'no attempt came to an end', isPermanent: true }
    : await attempt(sender, message, { timeout: settings.timeout, stop });

  const isOurs = await tell(() => record(strapi, claimed, outcome), settings.timeout);
  if (!isOurs) strapi.log.warn(`Outbox: ${deliveryId} took so long that it was begun again`);
}

/** False when another node has begun the delivery since. */
async function record(
  strapi: Core.Strapi,
  claimed: ClaimedDelivery,
  outcome: Outcome,
): Promise<boolean> {
  const { connection } = strapi.db;
  if (outcome === null) return markDelivered(connection, claimed);

  const failure = { attempt: claimed.attempt, isPermanent: outcome.isPermanent };
  const settings = strapi.config.get<OutboxSettings>('dialogue.outbox');
  const after = afterFailure(failure, settings, Math.random());
  if (!after.isParked) return markFailed(connection, claimed, { ...outcome, ...after });

  const isOurs = await markParked(connection, claimed, outcome.reason);
  if (isOurs) {
    const { sender, message, attempt } = claimed;
    strapi.log.warn(
      `Outbox: ${sender}:${message.id} (${message.kind}) parked at attempt ${attempt}: ${outcome.reason}`,
    );
  }
  return isOurs;
}

/**
 * Asks a database that is away again, as long as nobody else takes the delivery up: what was sent and is
 * not recorded is sent twice.
 */
async function tell(record: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  for (let left = milliseconds; ; left -= TELL_AGAIN_AFTER) {
    try {
      return await record();
    } catch (error) {
      if (left <= 0) throw error;
      await sleep(TELL_AGAIN_AFTER);
    }
  }
}

import type { Core } from '@strapi/strapi';
import {
  countUnrouted,
  parkedDeliveries,
  senderStates,
  type ParkedDelivery,
  type SenderState,
} from '../../src/persistence/outbox-state';

const PARKED_SHOWN = 100;

/** How the outbox stands. */
export interface OutboxReport {
  /** Messages no sender has been given yet. */
  unrouted: number;
  senders: SenderState[];
  /** The latest hundred. */
  parked: ParkedDelivery[];
}

export const readReport = async ({ db }: Core.Strapi): Promise<OutboxReport> => ({
  unrouted: await countUnrouted(db.connection),
  senders: await senderStates(db.connection),
  parked: await parkedDeliveries(db.connection, PARKED_SHOWN),
});

/** For people. */
export function reportText({ unrouted, senders, parked }: OutboxReport): string {
  return [
    `Not routed yet: ${unrouted}`,
    ...(senders.length === 0 ? ['No sender has been there yet.'] : senders.map(senderLine)),
    ...parked.map(parkedLine),
  ].join('\n');
}

const senderLine = (sender: SenderState): string =>
  `${sender.name}: ${sender.waiting} waiting${oldest(sender)}, ${sender.failing} of them failed before, ` +
  `${sender.parked} parked`;

const oldest = ({ oldestWaitingSeconds }: SenderState): string =>
  oldestWaitingSeconds === null ? '' : ` (the oldest for ${oldestWaitingSeconds} s)`;

const parkedLine = ({ delivery, kind, attempts, parkedAt, error }: ParkedDelivery): string =>
  `  ${delivery} ${kind}, parked ${parkedAt.toISOString()} at attempt ${attempts}: ${error}`;

import type { Core } from '@strapi/strapi';
import type { Patience } from '../domain/delivery/after-failure';

/** Settings of the relay; times in milliseconds. */
export interface OutboxSettings extends Patience {
  /** Whether this node sends at all. What is queued meanwhile waits. */
  isRelaying: boolean;
  /** Between two looks for what is to be sent; 0 for none. */
  everyMilliseconds: number;
  /** Messages one sender has under way on one node. */
  atOnce: number;
  /** Until an attempt is cut. For twice as long no other node takes the message up. */
  timeout: number;
}

type Env = Core.Config.Shared.ConfigParams['env'];

const DAY = 24 * 60 * 60 * 1_000;

/** Throws with the name of the setting that makes no sense. */
export function outboxSettings(env: Env): OutboxSettings {
  const settings = {
    isRelaying: isRelaying(env('OUTBOX_RELAY', 'on')),
    everyMilliseconds: whole(env, 'OUTBOX_EVERY_MILLISECONDS', 1_000, 0, DAY),
    atOnce: whole(env, 'OUTBOX_AT_ONCE', 8, 1, 1_000),
    timeout: whole(env, 'OUTBOX_TIMEOUT_MILLISECONDS', 30_000, 1, DAY),
    maxAttempts: whole(env, 'OUTBOX_ATTEMPTS', 20, 1, 1_000),
    firstWait: whole(env, 'OUTBOX_FIRST_WAIT_MILLISECONDS', 5_000, 1, DAY),
    longestWait: whole(env, 'OUTBOX_LONGEST_WAIT_MILLISECONDS', DAY, 1, DAY),
  };
  if (settings.firstWait <= settings.longestWait) return settings;
  throw new Error(
    'OUTBOX_FIRST_WAIT_MILLISECONDS must not be more than OUTBOX_LONGEST_WAIT_MILLISECONDS.',
  );
}

function isRelaying(stated: string): boolean {
  if (stated === 'on' || stated === 'off') return stated === 'on';
  throw new Error(`OUTBOX_RELAY must be on or off, and is "${stated}".`);
}

function whole(env: Env, name: string, fallback: number, least: number, most: number): number {
  const stated = env(name, String(fallback));
  const number = Number(stated);
  if (/^\d+$/.test(stated) && number >= least && number <= most) return number;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, and is "${stated}".`);
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { oncePerNode } from './once-per-node';

/** Work that every node takes up again and again; what it does must be safe on several at once. */
export interface Rounds {
  /** What does not get done while it fails, as the log says it. */
  what: string;
  /** Between the end of one round and the next; 0 for none at all. */
  everyMilliseconds: number;
  round: (signal: AbortSignal) => Promise<void>;
}

const runningOf = oncePerNode('rounds', () => ({
  stop: new AbortController(),
  ended: [] as Promise<void>[],
}));

/** From now on, until the node stops. A round that fails is told once, and taken up again. */
export function startRounds(strapi: Core.Strapi, rounds: Rounds): void {
  if (rounds.everyMilliseconds <= 0) return;
  const { stop, ended } = runningOf(strapi);
  ended.push(goRound(strapi, rounds, stop.signal));
}

/** Returns when no round is under way any more. */
export async function stopRounds(strapi: Core.Strapi): Promise<void> {
  const { stop, ended } = runningOf(strapi);
  stop.abort();
  await Promise.all(ended);
}

async function goRound(strapi: Core.Strapi, rounds: Rounds, signal: AbortSignal): Promise<void> {
  const { what, everyMilliseconds, round } = rounds;
  let told: string | null = null;
  while (!signal.aborted) {
    await sleep(everyMilliseconds, undefined, { signal, ref: false }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      await round(signal);
      if (told !== null) strapi.log.info(`${what}: done again`);
      told = null;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // A database that is away fails a round a second.
      if (reason !== told) strapi.log.warn(`${what}: tried again, ${reason}`);
      told = reason;
    }
  }
}

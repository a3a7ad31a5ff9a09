import type { Core } from '@strapi/strapi';
import type { IntakeChannel } from '../domain/announcement/completeness';
import { oncePerNode } from '../operations/once-per-node';

/** An address that has met its limit, until when this node turns it away without asking the database. */
export interface TurnedAway {
  /** Of `performance.now()`. */
  until: number;
  slug: string | null;
  /** The other ways to ask in the session it was sent to. */
  otherChannels: IntakeChannel[];
  /** How many repetitions may be looked up now, as of `refilledAt`. */
  repetitions: number;
  refilledAt: number;
}

/** Addresses and used proofs a node remembers; the oldest are forgotten first. */
const MOST = 20_000;
/** Repetitions looked up for an address that is turned away: at once, and each second. */
const REPETITIONS = { atOnce: 10, perSecond: 2 };

const memoryOf = oncePerNode('turned-away', () => ({
  addresses: new Map<string, TurnedAway>(),
  /** What each proof found used is bound to. */
  spent: new Map<string, string | null>(),
}));

/** Of an address with senders of one standing, or with who asks after receipts. */
export const turnedAway = (strapi: Core.Strapi, key: string): TurnedAway | null => {
  const { addresses } = memoryOf(strapi);
  const entry = addresses.get(key);
  if (entry === undefined) return null;
  if (entry.until > performance.now()) return entry;
  addresses.delete(key);
  return null;
};

export function turnAway(
  strapi: Core.Strapi,
  key: string,
  seconds: number,
  told: Pick<TurnedAway, 'slug' | 'otherChannels'>,
): void {
  const now = performance.now();
  const until = now + seconds * 1_000;
  remember(memoryOf(strapi).addresses, key, {
    ...told,
    until,
    repetitions: REPETITIONS.atOnce,
    refilledAt: now,
  });
}

/** Whether one more repetition of an address that is turned away may be looked up. */
export function mayLookUp(entry: TurnedAway): boolean {
  const now = performance.now();
  const refilled = ((now - entry.refilledAt) / 1_000) * REPETITIONS.perSecond;
  entry.repetitions = Math.min(REPETITIONS.atOnce, entry.repetitions + refilled);
  entry.refilledAt = now;
  if (entry.repetitions < 1) return false;
  entry.repetitions -= 1;
  return true;
}

/** Seconds until an address that is turned away may come again. */
export const secondsLeft = ({ until }: TurnedAway): number =>
  Math.max(1, Math.ceil((until - performance.now()) / 1_000));

export const rememberSpent = (strapi: Core.Strapi, proof: string, boundTo: string | null): void =>
  remember(memoryOf(strapi).spent, proof, boundTo);

/** Whether this node knows a proof to be used up by another submission. */
export function isKnownSpent(strapi: Core.Strapi, proof: string, hash: string | null): boolean {
  const boundTo = memoryOf(strapi).spent.get(proof);
  return boundTo !== undefined && (boundTo === null || boundTo !== hash);
}

/** When the settings change: what they allow now is allowed at once. */
export const forgetTurnedAway = (strapi: Core.Strapi): void => memoryOf(strapi).addresses.clear();

function remember<T>(memory: Map<string, T>, key: string, value: T): void {
  memory.delete(key);
  memory.set(key, value);
  for (const oldest of memory.keys()) {
    if (memory.size <= MOST) return;
    memory.delete(oldest);
  }
}

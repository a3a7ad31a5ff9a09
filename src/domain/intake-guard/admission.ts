import { exceeds, secondsUntilWithin, type Counted } from './counted';
import type { GuardReason } from './set-aside';
import { limitsOf, type GuardSettings } from './settings';
import type { Standing } from './standing';

/** What the guard knows of a submission at the door. */
export interface DoorFacts {
  standing: Standing;
  /** Whether the address is an allow-listed gateway. */
  isGateway: boolean;
  /** Whether a field is filled that people do not see. */
  isTrapped: boolean;
  /** Of its address with senders of the same standing, this one included. */
  address: readonly Counted[];
  /** Of each contact it states, this one included. */
  contacts: readonly Counted[];
}

export type Admission =
  | { verdict: 'admit' }
  | { verdict: 'set-aside'; reasons: GuardReason[] }
  | { verdict: 'refuse'; retryAfterSeconds: number };

/**
 * Decides what becomes of a submission at the door: it goes in, it goes in set aside, or it is turned
 * away for so many seconds. Only an address that sends beyond its hard limit is turned away; every other
 * doubt is left to the editors. Never throws.
 *
 * Source: project rule (nothing received is lost).
 */
export function decideAdmission(facts: DoorFacts, settings: GuardSettings): Admission {
  const { setAside, refuse } = limitsOf(settings, facts.standing);
  const address = facts.isGateway ? [] : facts.address;
  const beyond = address.filter((counted) => exceeds(counted, refuse));
  if (beyond.length > 0) {
    const waits = beyond.map((counted) => secondsUntilWithin(counted, refuse));
    return { verdict: 'refuse', retryAfterSeconds: Math.max(...waits) };
  }
  const reasons: GuardReason[] = [];
  if (facts.isTrapped) reasons.push('honeypot');
  if (address.some((counted) => exceeds(counted, setAside))) {
    const isHeld = settings.asksProof && facts.standing === 'bare';
    reasons.push(isHeld ? 'address-without-proof' : 'address');
  }
  if (facts.contacts.some((counted) => exceeds(counted, settings.contact))) reasons.push('contact');
  return reasons.length === 0 ? { verdict: 'admit' } : { verdict: 'set-aside', reasons };
}

/**
 * For how many seconds an address that asks after receipt codes is turned away; 0 while it is not.
 *
 * Source: project rule (a receipt code is not to be guessed).
 */
export function secondsTurnedAway(
  counts: readonly Counted[],
  { receipts }: Pick<GuardSettings, 'receipts'>,
): number {
  const beyond = counts.filter((counted) => exceeds(counted, receipts));
  return Math.max(0, ...beyond.map((counted) => secondsUntilWithin(counted, receipts)));
}

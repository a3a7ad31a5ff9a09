import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';

/** Seconds a challenge may be answered in. */
export const CHALLENGE_SECONDS = 10 * 60;
/** Seconds the clock of a node may be wrong by: what a challenge states as its end allows for them. */
export const NODE_SKEW_SECONDS = 5 * 60;
/** Seconds a person takes at least to fill in a form, and after which a form is stale. */
export const FORM_SECONDS = { least: 4, most: 24 * 3_600 } as const;

/** What is known of the proof that came with a submission. */
export interface ProofFacts {
  /** Whether this installation made the challenge, unchanged, and the work was done. */
  isGenuine: boolean;
  /** By the database's clock; null where it cannot be known. */
  issuedAt: Date | null;
  /** Whether another submission has used it. */
  isSpent: boolean;
}

/**
 * Decides whether a proof counts. Whoever is refused fetches another challenge, and loses nothing.
 *
 * An age of exactly ten minutes still counts. One issued in the future, by a node whose clock is ahead,
 * is as good as one issued now.
 * Refuses with PROOF_INVALID, PROOF_EXPIRED or PROOF_USED.
 * Source: project rule.
 */
export function decideProof({ isGenuine, issuedAt, isSpent }: ProofFacts, now: Date): Decision {
  if (!isGenuine || issuedAt === null) return refuse('PROOF_INVALID', HOUSE);
  if (ageSeconds(issuedAt, now) > CHALLENGE_SECONDS) return refuse('PROOF_EXPIRED', HOUSE);
  return isSpent ? refuse('PROOF_USED', HOUSE) : PERMITTED;
}

/**
 * Whether a form counts as filled in by a person: sent neither sooner than four seconds after it was
 * rendered nor later than a day. Nobody is refused for it.
 */
export function isFilledByHand(issuedAt: Date, now: Date): boolean {
  const age = ageSeconds(issuedAt, now);
  return age >= FORM_SECONDS.least && age <= FORM_SECONDS.most;
}

const ageSeconds = (issuedAt: Date, now: Date): number =>
  (now.getTime() - issuedAt.getTime()) / 1_000;

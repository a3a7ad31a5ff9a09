import type { Core } from '@strapi/strapi';
import createHttpError from 'http-errors';
import { enforce } from '../commands/rule-violation';
import { decideProof, type ProofFacts } from '../domain/intake-guard/proof';
import type { Standing } from '../domain/intake-guard/standing';
import { addressGroup } from '../operations/client-address';
import { refusalBody } from '../operations/refusal-body';
import { noteOutcome } from './outcomes';
import { mayLookUp, secondsLeft, turnedAway, type TurnedAway } from './turned-away';
import { seemingStanding, type Visitor } from './visitor';

/** Under what an address with senders of one standing is turned away. */
export const awayKey = (group: string, standing: Standing): string => `${standing} ${group}`;

/** 429 with `details.retryAfterSeconds`, which `code-errors` makes the header of. */
export function tooMany(
  code: 'SUBMISSIONS_TOO_MANY' | 'RECEIPTS_TOO_MANY',
  details: Record<string, unknown>,
): Error {
  const { error } = refusalBody(code, details);
  return createHttpError(error.status, error.message, { expose: true, details: error.details });
}

/** Throws what `decideProof` refuses with. */
export function refuseProof(strapi: Core.Strapi, proof: ProofFacts, now: Date): void {
  const decision = decideProof(proof, now);
  if (!decision.permitted) noteOutcome(strapi, 'proof-refused');
  enforce(decision);
}

/**
 * Turns away, without a statement, whose address has met its limit, and whose proof is none.
 *
 * What has a key may repeat what is stored already, and is then answered with the first receipt whatever
 * the guard says now: so it is looked up all the same, at a rate that costs the database nothing. If it
 * repeats nothing, `refuseAway` comes after.
 */
export function refuseFromMemory(strapi: Core.Strapi, visitor: Visitor): void {
  const { proof, hash } = visitor;
  if (proof?.isGenuine === false && hash === null) {
    refuseProof(strapi, { ...proof, isSpent: false }, new Date(0));
  }
  const away = awayOf(strapi, visitor, seemingStanding(strapi, visitor));
  if (away !== null && !(hash !== null && mayLookUp(away))) throw turnedBack(strapi, visitor, away);
}

/** Turns away what is known to repeat nothing. */
export function refuseAway(
  strapi: Core.Strapi,
  visitor: Visitor,
  standing = seemingStanding(strapi, visitor),
): void {
  const away = awayOf(strapi, visitor, standing);
  if (away !== null) throw turnedBack(strapi, visitor, away);
}

/**
 * What an address is told, before it is known what it sends, that has met every limit of those who may
 * send this: without a proof, and with one where there may be one. Null for what is to be read.
 */
export function awayAtFirstSight(
  strapi: Core.Strapi,
  address: string,
  { slug, mayHaveProof }: { slug: string; mayHaveProof: boolean },
): Record<string, unknown> | null {
  const group = addressGroup(address);
  const bare = turnedAway(strapi, awayKey(group, 'bare'));
  const proven = turnedAway(strapi, awayKey(group, 'proven'));
  if (bare === null || (mayHaveProof && proven === null)) return null;
  noteOutcome(strapi, 'turned-away');
  return detailsFor(slug, bare);
}

const awayOf = (
  strapi: Core.Strapi,
  { isGateway, group }: Visitor,
  standing: Standing,
): TurnedAway | null => (isGateway ? null : turnedAway(strapi, awayKey(group, standing)));

function turnedBack(strapi: Core.Strapi, { slug }: Visitor, away: TurnedAway): Error {
  noteOutcome(strapi, 'turned-away');
  return tooMany('SUBMISSIONS_TOO_MANY', detailsFor(slug, away));
}

const detailsFor = (slug: string, away: TurnedAway): Record<string, unknown> => ({
  retryAfterSeconds: secondsLeft(away),
  ...(away.slug === slug && { otherChannels: away.otherChannels }),
});

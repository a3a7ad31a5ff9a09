import type { Core } from '@strapi/strapi';
import { secondsTurnedAway } from '../domain/intake-guard/admission';
import { addressGroup } from '../operations/client-address';
import { countAtDoor } from '../persistence/intake-door';
import { isWithin } from './gateways';
import { gatewayRanges, guardSettings } from './held-settings';
import { noteOutcome } from './outcomes';
import { tooMany } from './refuse-visitor';
import { countsOf, subjectsOf } from './subjects';
import { secondsLeft, turnAway, turnedAway } from './turned-away';

const subjectOf = (address: string): string => `receipts ${addressGroup(address)}`;

/**
 * Throws 429 RECEIPTS_TOO_MANY while an address has asked after too many codes nobody has. Only for one
 * more of those: whoever knows a code is not shut out by a neighbour who guesses.
 */
function refuseGuesser(strapi: Core.Strapi, address: string): void {
  if (isWithin(address, gatewayRanges(strapi))) return;
  const away = turnedAway(strapi, subjectOf(address));
  if (away === null) return;
  noteOutcome(strapi, 'receipt-turned-away');
  throw tooMany('RECEIPTS_TOO_MANY', { retryAfterSeconds: secondsLeft(away) });
}

/**
 * Counts a code nobody has, or refuses it as `refuseGuesser` does. Whoever knows a code may ask after it as
 * often as they like.
 */
export async function countUnknownCode(strapi: Core.Strapi, address: string): Promise<void> {
  refuseGuesser(strapi, address);
  if (isWithin(address, gatewayRanges(strapi))) return;
  const subject = subjectOf(address);
  const reading = await countAtDoor(
    strapi.db.connection,
    null,
    subjectsOf(strapi, subject, 'always'),
  );
  const seconds = secondsTurnedAway(countsOf(strapi, reading, subject), guardSettings(strapi));
  if (seconds > 0) turnAway(strapi, subject, seconds, { slug: null, otherChannels: [] });
}

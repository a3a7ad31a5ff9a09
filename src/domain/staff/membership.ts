import { haiPhongInstant } from '../calendar/hai-phong-time';
import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';

/** When a person belongs to an authority's staff. Dates mean midnight in Hải Phòng. */
export interface Membership {
  validFrom: Date | string | null;
  /** Exclusive. */
  validTo: Date | string | null;
}

/**
 * Whether a membership holds at an instant. It begins and ends at the instant itself; one whose
 * dates cannot be read does not hold.
 *
 * Source: project rule.
 */
export function isMemberOn({ validFrom, validTo }: Membership, now: Date): boolean {
  const hasBegun = validFrom === null || haiPhongInstant(validFrom) <= now;
  const hasNotEnded = validTo === null || now < haiPhongInstant(validTo);

  return hasBegun && hasNotEnded;
}

/**
 * Whether a membership still holds, or is still to come, at an instant. A person has one such
 * membership of an authority at most, so that ending it leaves none behind.
 *
 * Source: project rule.
 */
export const isUnfinishedAt = ({ validTo }: Pick<Membership, 'validTo'>, instant: Date): boolean =>
  validTo === null || haiPhongInstant(validTo) > instant;

/**
 * Decides whether a membership may begin with the end it states, if it states one: after its start.
 *
 * Refuses with MEMBERSHIP_END_INVALID. Source: project rule.
 */
export const decideMembershipPeriod = (validFrom: Date, validTo: Date | null): Decision =>
  validTo === null || validTo > validFrom ? PERMITTED : refuse('MEMBERSHIP_END_INVALID', HOUSE);

/**
 * Decides whether an unfinished membership may be given an end at `endsAt`: not in the past, after
 * its start, and no later than the end it has, because a longer one might meet a second one.
 *
 * Refuses with MEMBERSHIP_END_INVALID. Source: project rule.
 */
export function decideMembershipEnd(
  { validFrom, validTo }: Membership,
  endsAt: Date,
  now: Date,
): Decision {
  const isAfterStart = validFrom === null || endsAt > haiPhongInstant(validFrom);
  const isNoLater = validTo === null || endsAt <= haiPhongInstant(validTo);

  return endsAt >= now && isAfterStart && isNoLater
    ? PERMITTED
    : refuse('MEMBERSHIP_END_INVALID', HOUSE);
}

import { haiPhongInstant } from '../calendar/hai-phong-time';

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

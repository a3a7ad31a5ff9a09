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

import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';

/** Identifies a staff member; 7 and '7' are the same person. */
export type ActorId = string | number;

/**
 * Decides whether text was seen by a second person before it counts as approved.
 *
 * Refuses with FOUR_EYES, also when either person is unknown.
 * Source: project rule; the switch is the profile's.
 */
export function decideFourEyes(authorId: ActorId | null, approverId: ActorId | null): Decision {
  if (authorId === null || approverId === null) return refuse('FOUR_EYES', HOUSE);

  return String(authorId) === String(approverId) ? refuse('FOUR_EYES', HOUSE) : PERMITTED;
}

import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE } from '../regulation';

/**
 * Decides whether a question may be moved in the run order (thứ tự trả lời) of a session: both it and
 * the one it is to stand before belong to the session. `beforeKey` null moves it to the end.
 *
 * Refuses with QUESTION_OF_OTHER_SESSION.
 * Source: project rule.
 */
export function decideMove(
  order: readonly string[],
  questionKey: string,
  beforeKey: string | null,
): Decision {
  const isHere = order.includes(questionKey) && (beforeKey === null || order.includes(beforeKey));

  return isHere ? PERMITTED : refuse('QUESTION_OF_OTHER_SESSION', HOUSE);
}

/** The order after a permitted move; nothing moves when a question is put before itself. */
export function movedOrder(
  order: readonly string[],
  questionKey: string,
  beforeKey: string | null,
): string[] {
  if (beforeKey === questionKey) return [...order];

  const others = order.filter((key) => key !== questionKey);
  const place = beforeKey === null ? others.length : others.indexOf(beforeKey);

  return [...others.slice(0, place), questionKey, ...others.slice(place)];
}

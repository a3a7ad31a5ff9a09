import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE, QC_1374 } from '../regulation';
import { sessionState, type SessionFacts } from './session';

/**
 * Decides whether a message may be sent to the chair (lời nhắn cho người chủ trì): from the
 * announcement until the session is over, when there is somebody to read it.
 *
 * Refuses with SESSION_NOT_ANNOUNCED, SESSION_ENDED, SESSION_CANCELLED.
 * Source: project rule.
 */
export function decideMessage(facts: SessionFacts, now: Date): Decision {
  switch (sessionState(facts, now)) {
    case 'draft':
      return refuse('SESSION_NOT_ANNOUNCED', QC_1374.announcement);
    case 'ended':
      return refuse('SESSION_ENDED', HOUSE);
    case 'cancelled':
      return refuse('SESSION_CANCELLED', HOUSE);
    default:
      return PERMITTED;
  }
}

import { PERMITTED, refuse, type Decision } from '../decision';
import { HOUSE, QC_1374 } from '../regulation';
import { sessionState, type SessionFacts } from './session';

/**
 * Decides whether the chair may call a question (mời trả lời), or take the call back: only while the
 * session is on air, and only a question of this session.
 *
 * `isOfSession` is true where no question is called any more.
 * Refuses with SESSION_NOT_ANNOUNCED, SESSION_NOT_STARTED, SESSION_ENDED, SESSION_CANCELLED,
 * QUESTION_OF_OTHER_SESSION.
 * Source: project rule (readers are shown what is being answered now).
 */
export function decideCalling(facts: SessionFacts, isOfSession: boolean, now: Date): Decision {
  switch (sessionState(facts, now)) {
    case 'draft':
      return refuse('SESSION_NOT_ANNOUNCED', QC_1374.announcement);
    case 'announced':
      return refuse('SESSION_NOT_STARTED', HOUSE);
    case 'ended':
      return refuse('SESSION_ENDED', HOUSE);
    case 'cancelled':
      return refuse('SESSION_CANCELLED', HOUSE);
    default:
      return isOfSession ? PERMITTED : refuse('QUESTION_OF_OTHER_SESSION', HOUSE);
  }
}

/**
 * Decides whether the instant of a call may be written: once, so that the place in the recording
 * where a question is answered stays what it was.
 *
 * Refuses with SESSION_EVENT_FIXED.
 * Source: project rule.
 */
export const decideCallInstant = (calledAt: Date | null): Decision =>
  calledAt === null ? PERMITTED : refuse('SESSION_EVENT_FIXED', HOUSE, { fields: ['calledAt'] });

/** Whole seconds from the start of the session, and so into its recording, to a call. */
export const recordingSecondsAt = (startedAt: Date, calledAt: Date): number =>
  Math.max(0, Math.floor((calledAt.getTime() - startedAt.getTime()) / 1_000));

/** The question being answered at `now`: nobody takes back a call when a session is left to lapse. */
export function answeringNow<Key>(called: Key | null, facts: SessionFacts, now: Date): Key | null {
  const state = sessionState(facts, now);

  return state === 'live' || state === 'overrunning' ? called : null;
}

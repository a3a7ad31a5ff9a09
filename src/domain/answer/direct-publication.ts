import { isBlank } from '../blank';
import { allOf, PERMITTED, refuse, type Decision } from '../decision';
import { sessionState, type SessionFacts, type SessionState } from '../dialogue-session/session';
import { HOUSE } from '../regulation';
import { ANSWER_TRANSITIONS, type AnswerCommand, type AnswerState } from './state';

/** Name of the command, and with it of its entries in the audit. */
export const DIRECT_PUBLICATION = 'answer.publish-directly';

const ON_AIR: readonly SessionState[] = ['live', 'overrunning'];

const STEPS: readonly AnswerCommand[] = ['submit', 'approve', 'publish'];

/** The steps one direct publication stands for, from the state a draft is in; none where it is none. */
export function directSteps(state: AnswerState): AnswerCommand[] {
  const first = STEPS.findIndex((step) =>
    (ANSWER_TRANSITIONS[step].from as readonly AnswerState[]).includes(state),
  );
  return first === -1 ? [] : STEPS.slice(first);
}

/** The session an answer is given in. */
export interface AnsweredSession {
  facts: SessionFacts;
  /** The editors' switch: they set four eyes aside for what is answered on air. */
  directPublication: boolean;
}

/**
 * Decides whether a session permits direct publication (công bố trực tiếp) at `now`: its switch is on
 * and it is on air. Refuses with DIRECT_PUBLICATION_OFF and DIRECT_PUBLICATION_NOT_LIVE.
 *
 * Source: project rule.
 */
export const decideDirectSession = (
  { facts, directPublication }: AnsweredSession,
  now: Date,
): Decision =>
  allOf(
    directPublication ? PERMITTED : refuse('DIRECT_PUBLICATION_OFF', HOUSE),
    ON_AIR.includes(sessionState(facts, now))
      ? PERMITTED
      : refuse('DIRECT_PUBLICATION_NOT_LIVE', HOUSE),
  );

export interface DirectPublication {
  session: AnsweredSession;
  draft: { state: AnswerState; content: string | null };
  /** Whether the person may approve, and belongs to the authority the draft is of. */
  actor: { approves: boolean; isMember: boolean };
}

/**
 * Decides whether a person may submit, approve and publish an answer in one step, the chair's fast
 * lane while a session is on air.
 *
 * The four-eyes rule is set aside, on purpose and by nothing but the session's switch: the author may
 * be the approver. The audit says so with each of the steps. All other rules hold for each of them.
 *
 * Refuses as `decideDirectSession`, and with DIRECT_PUBLICATION_NOT_ENTITLED, ANSWER_STATE and
 * ANSWER_EMPTY.
 * Source: project rule.
 */
export function decideDirectPublication(
  { session, draft: { state, content }, actor }: DirectPublication,
  now: Date,
): Decision {
  return allOf(
    decideDirectSession(session, now),
    actor.approves && actor.isMember ? PERMITTED : refuse('DIRECT_PUBLICATION_NOT_ENTITLED', HOUSE),
    directSteps(state).length > 0
      ? PERMITTED
      : refuse('ANSWER_STATE', HOUSE, { state, command: 'publishDirectly' }),
    isBlank(content) ? refuse('ANSWER_EMPTY', HOUSE) : PERMITTED,
  );
}

import { allOf, PERMITTED, type Decision } from '../decision';
import { decideAnswerer, type Answerer } from '../question/assignment';
import { decideUnderLock, type ItemLock } from '../staff/item-lock';
import { decideDirectPublication, type AnsweredSession } from './direct-publication';
import { decideAnswerCommand, type AnswerCommand, type AnswerDraft } from './state';

/** What stands between a person and the steps they may take with a draft. */
export interface StepFacts {
  draft: AnswerDraft;
  answerer: Answerer;
  lock: ItemLock | null;
  fourEyes: boolean;
  now: Date;
}

/** Stands for the note, the reason, or the text a step is taken with: the person writes it then. */
const GIVEN = 'given';

/**
 * Decides what a step would meet if a person took it now, with the note it needs: for screens, which
 * offer what is permitted and say why the rest is not.
 *
 * Refuses as `decideUnderLock`, `decideAnswerCommand` and `decideAnswerer` do.
 */
export function decideStep(command: AnswerCommand, facts: StepFacts, actorId: number): Decision {
  const { draft, answerer, lock, fourEyes, now } = facts;
  return allOf(
    decideAnswerCommand(command, draft, { id: actorId }, { fourEyes, note: GIVEN }),
    command === 'release' ? PERMITTED : decideAnswerer(answerer),
    decideUnderLock(lock, actorId, now),
  );
}

/** The same for a direct publication by a member of the authority who approves. */
export function decideDirectStep(
  { session, draft, answerer, lock, now }: StepFacts & { session: AnsweredSession },
  actorId: number,
): Decision {
  const actor = { approves: true, isMember: true };
  return allOf(
    decideDirectPublication({ session, draft, actor }, now),
    decideAnswerer(answerer),
    decideUnderLock(lock, actorId, now),
  );
}

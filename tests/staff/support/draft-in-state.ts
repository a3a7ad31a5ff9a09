import type { Core } from '@strapi/strapi';
import type { AnswerState } from '../../../src/domain/answer/state';
import { ANSWER_TEXT, assignedQuestion, LEADER, type Session, STAFF } from '../../support/scenario';

type Reached = Exclude<AnswerState, 'released'>;

const REACHED: readonly Reached[] = ['assigned', 'drafting', 'submitted', 'approved', 'published'];

export interface ReachedDraft {
  draftKey: string;
  questionKey: string;
  submissionKey: string;
  receipt: string;
  /** The revision the next step has to know. */
  revision: number;
}

/** A question of the session with the draft of its answer in this state. */
export async function draftInState(
  strapi: Core.Strapi,
  session: Session,
  state: Reached,
): Promise<ReachedDraft> {
  const question = await assignedQuestion(strapi, session);
  const { draftKey } = question;
  const desk = strapi.service('api::answer-draft.desk');
  const steps = [
    () => desk.save(draftKey, ANSWER_TEXT, 0, STAFF),
    () => desk.submit(draftKey, 1, STAFF),
    () => desk.approve(draftKey, 1, LEADER),
    () => desk.publish(draftKey, LEADER),
  ];
  const taken = steps.slice(0, REACHED.indexOf(state));
  for (const step of taken) await step();
  return { ...question, revision: Math.min(taken.length, 1) };
}

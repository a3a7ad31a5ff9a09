import type { DraftDetail } from '../../../../staff-api/contract/answer';

export type StepName = Exclude<keyof DraftDetail['steps'], 'draft'>;

export interface AnswerStep {
  name: StepName;
  path: string;
  /** What the step has to carry besides. */
  body: 'revision' | 'note' | 'reason' | 'nothing';
  /** Whether it is asked once more before it is taken. */
  isConfirmed: boolean;
  variant: 'default' | 'success' | 'secondary' | 'tertiary' | 'danger-light';
}

/** The steps of an answer in the order they are offered. */
export const ANSWER_STEPS: readonly AnswerStep[] = [
  {
    name: 'publishDirectly',
    path: 'publish-directly',
    body: 'revision',
    isConfirmed: true,
    variant: 'success',
  },
  { name: 'approve', path: 'approve', body: 'revision', isConfirmed: false, variant: 'success' },
  { name: 'publish', path: 'publish', body: 'nothing', isConfirmed: true, variant: 'success' },
  { name: 'submit', path: 'submit', body: 'revision', isConfirmed: false, variant: 'default' },
  { name: 'return', path: 'return', body: 'note', isConfirmed: true, variant: 'secondary' },
  { name: 'correct', path: 'correct', body: 'note', isConfirmed: true, variant: 'secondary' },
  { name: 'release', path: 'release', body: 'reason', isConfirmed: true, variant: 'tertiary' },
];

/** Reasons that stand for as long as the draft or the session is as it is: nothing to wait for. */
const OUT_OF_PLACE = ['ANSWER_STATE', 'DIRECT_PUBLICATION_OFF'];

/**
 * What is worth offering: a step the state does not lead to is not shown, what comes next is told in
 * words beside the buttons.
 */
export const offeredSteps = ({ steps }: Pick<DraftDetail, 'steps'>): AnswerStep[] =>
  ANSWER_STEPS.filter(({ name }) => {
    const decision = steps[name];
    return (
      decision !== undefined && !decision.refusals.some(({ code }) => OUT_OF_PLACE.includes(code))
    );
  });

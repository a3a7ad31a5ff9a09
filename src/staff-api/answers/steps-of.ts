import type { AnswerCommand } from '../../domain/answer/state';
import type { StaffAction } from '../permissions';

interface StepTask {
  anyOf: readonly StaffAction[];
  /** Whether editors take it on every desk, or members of the authority alone. */
  reach: 'overseers' | 'members';
}

/** Whose task each step of a draft is: the routes and the screens' buttons ask here alone. */
export const STEP_TASKS = {
  draft: { anyOf: ['draft'], reach: 'members' },
  submit: { anyOf: ['draft'], reach: 'members' },
  return: { anyOf: ['approve', 'oversee'], reach: 'overseers' },
  approve: { anyOf: ['approve'], reach: 'members' },
  publish: { anyOf: ['publish'], reach: 'overseers' },
  correct: { anyOf: ['draft', 'approve'], reach: 'members' },
  release: { anyOf: ['draft'], reach: 'members' },
} as const satisfies Partial<Record<AnswerCommand, StepTask>>;

export type Step = keyof typeof STEP_TASKS;

/** The steps a person has the task for on this desk. */
export const stepsOf = (may: (action: StaffAction) => boolean, isMember: boolean): Step[] =>
  (Object.keys(STEP_TASKS) as Step[]).filter((step) => {
    const { anyOf, reach } = STEP_TASKS[step];
    const reaches = isMember || (reach === 'overseers' && may('oversee'));
    return reaches && anyOf.some(may);
  });

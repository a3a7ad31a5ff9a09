import type { AnswerState } from '../../../../domain/answer/state';
import type { DeskItem } from '../../../../staff-api/contract/answer';

/** What a desk is read by: the most pressing work first. */
export const DESK_GROUPS = [
  'current',
  'returned',
  'assigned',
  'drafting',
  'submitted',
  'approved',
  'published',
  'released',
] as const;

export type DeskGroupName = (typeof DESK_GROUPS)[number];

const isOpen = (state: AnswerState): boolean => state !== 'published' && state !== 'released';

/** Under which heading a question stands; one with a note that is written again was returned. */
export function groupOf({ isCurrent, state, note }: DeskItem): DeskGroupName {
  if (isCurrent && isOpen(state)) return 'current';
  return state === 'drafting' && note !== null ? 'returned' : state;
}

const pressing = (one: DeskItem, other: DeskItem): number =>
  (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9') ||
  one.question.position - other.question.position;

/** The questions of a desk in the order of work; within a group the first due comes first. */
export const inWorkOrder = (items: readonly DeskItem[]): DeskItem[] =>
  DESK_GROUPS.flatMap((group) => items.filter((item) => groupOf(item) === group).sort(pressing));

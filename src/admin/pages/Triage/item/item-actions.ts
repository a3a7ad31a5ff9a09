import { FATE_TRANSITIONS, type FateCommand } from '../../../../domain/submission/fate';
import type { QueueItem } from '../../../../staff-api/contract/submission';
import type { ItemAction } from '../decisions/DecisionBar';

const BY_COMMAND: Partial<Record<FateCommand, ItemAction[]>> = {
  accept: ['accept', 'edit'],
  merge: ['merge'],
  reject: ['reject'],
  transfer: ['transfer'],
  answer_privately: ['answerPrivately'],
  reconsider: ['reconsider'],
};

/** What the screen offers for a submission; the server judges once more. */
export function itemActions({
  fate,
  quarantineReason,
}: Pick<QueueItem, 'fate' | 'quarantineReason'>) {
  const offered = FATE_TRANSITIONS[fate].flatMap((command) => BY_COMMAND[command] ?? []);
  if (fate !== 'pending') return offered;
  return [...offered, quarantineReason === null ? 'quarantine' : 'release'] satisfies ItemAction[];
}

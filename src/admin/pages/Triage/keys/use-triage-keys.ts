import type { ItemAction } from '../decisions/DecisionBar';
import { ITEM_KEYS } from '../decisions/DecisionBar';
import { mergeTargets } from '../item/merge-targets';
import type { QueueItem } from '../../../../staff-api/contract/submission';
import type { TriageDesk } from '../use-triage-desk';
import { useShortcuts } from './use-shortcuts';

interface Surroundings {
  rows: readonly QueueItem[];
  isOn: boolean;
  onSelect: (documentId: string) => void;
  onHelp: () => void;
}

/** The keys of the queue: one for each decision, for moving on, for undoing and for help. */
export function useTriageKeys(desk: TriageDesk, { rows, isOn, onSelect, onHelp }: Surroundings) {
  const { row, similar, isMerging, lock, decisions } = desk;
  const at = rows.findIndex(({ documentId }) => documentId === row?.documentId);
  const move = (by: number) => () => {
    const target = rows[at === -1 ? 0 : at + by];
    if (target) desk.open(target.documentId);
  };
  const decisionsByKey = Object.fromEntries(
    (Object.entries(ITEM_KEYS) as [ItemAction, string][])
      .filter(([action]) => desk.actions.includes(action))
      .map(([action, key]) => [key, () => desk.act(action)]),
  );
  const picks = isMerging
    ? mergeTargets(similar.data ?? []).map((each, index) => [
        String(index + 1),
        () => desk.merge(each),
      ])
    : [];

  useShortcuts(
    {
      ...decisionsByKey,
      ...Object.fromEntries(picks),
      J: move(1),
      ArrowDown: move(1),
      K: move(-1),
      ArrowUp: move(-1),
      U: decisions.undo,
      X: row && (() => onSelect(row.documentId)),
      L: lock.lock?.isMine === false ? lock.takeOver : undefined,
      Escape: isMerging ? desk.stopMerging : undefined,
      '?': onHelp,
    },
    isOn,
  );
}

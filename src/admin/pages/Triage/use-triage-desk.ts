import { useCallback, useRef, useState } from 'react';
import type { QueueItem, SimilarItem } from '../../../staff-api/contract/submission';
import type { Decision } from './decisions/decision';
import type { ItemAction } from './decisions/DecisionBar';
import type { OpenDialog } from './decisions/DecisionDialogs';
import { isStale } from './decisions/stale';
import { useDecisions } from './decisions/use-decisions';
import { useStaleStore } from './decisions/use-stale-store';
import { itemActions } from './item/item-actions';
import { useLock } from './item/use-lock';
import { useReconsider } from './item/use-reconsider';
import { useSimilar } from './item/use-similar';
import { useSubmission } from './item/use-submission';
import type { Queue } from './queue/use-queue';
import type { useTriageAddress } from './use-triage-address';

const IMMEDIATE: Partial<Record<ItemAction, Decision>> = {
  accept: { command: 'accept', body: {} },
  release: { command: 'release-from-quarantine', body: {} },
};

/** The open submission and everything that can be done with it. */
export function useTriageDesk(queue: Queue, address: ReturnType<typeof useTriageAddress>) {
  const { itemKey, filter, go } = address;
  const { submission, settledKey, error, refetch } = useSubmission(itemKey);
  const lock = useLock(settledKey);
  const similar = useSimilar(settledKey);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  // Wordings typed and not stored, by submission: closing a dialog loses nothing.
  const typed = useRef(new Map<string, string>());
  const [isMerging, setMerging] = useState(false);

  const open = useCallback(
    (item: string | null) => {
      setMerging(false);
      go({ item }, true);
    },
    [go],
  );
  const decisions = useDecisions({ queue, filter, itemKey, open });
  const row: QueueItem | undefined =
    queue.rows.find(({ documentId }) => documentId === itemKey) ??
    (submission && { ...submission, lockedBy: null });
  const isLocked = lock.lock?.isMine === false;
  const actions = row ? itemActions(submission ?? row) : [];

  const decide = (decision: Decision) => {
    if (!row || decisions.isDeciding) return;
    decisions.decide({ row, decision }).then(
      () => {
        typed.current.delete(row.documentId);
        setDialog(null);
      },
      (refused) => {
        if (!isStale(refused)) return;
        void refetch();
        const mine = decision.command === 'accept' ? decision.body.content : undefined;
        setDialog(mine === undefined ? null : { name: 'stale', mine });
      },
    );
  };
  const stale = useStaleStore(() => {
    decisions.forget();
    typed.current.delete(itemKey ?? '');
    setDialog(null);
    void Promise.all([refetch(), queue.refetch()]);
  });
  const reconsidering = useReconsider(() => Promise.all([refetch(), queue.refetch()]));
  const forget = () => {
    decisions.forget();
    reconsidering.reset();
  };
  const isBusy = decisions.isDeciding || stale.isPending || reconsidering.isPending;
  const act = (action: ItemAction) => {
    if (!actions.includes(action) || isLocked || isBusy) return;
    forget();
    const decision = IMMEDIATE[action];
    if (decision) decide(decision);
    else if (action === 'merge') setMerging((before) => !before);
    else if (action === 'reconsider') reconsidering.mutate(itemKey!);
    else if (action === 'answerPrivately') setDialog({ name: action, draft: '' });
    else setDialog({ name: action as 'edit' });
  };

  return {
    row,
    submission,
    error: error ?? reconsidering.error,
    lock,
    similar,
    actions,
    isMerging,
    decisions,
    dialog,
    open,
    act,
    decide,
    merge: ({ where, documentId }: SimilarItem) =>
      decide({ command: 'merge', into: { where, documentId } }),
    reuse: ({ answer }: SimilarItem) => {
      decisions.forget();
      setDialog({ name: 'answerPrivately', draft: answer ?? '' });
    },
    stopMerging: () => setMerging(false),
    closeDialog: () => setDialog(null),
    kept: typed.current.get(itemKey ?? '') ?? null,
    keep: (content: string) => void typed.current.set(itemKey ?? '', content),
    store: (content: string) => submission && stale.mutate({ submission, content }),
    dialogError: dialog?.name === 'stale' ? stale.error : decisions.error,
    isBusy,
  };
}

export type TriageDesk = ReturnType<typeof useTriageDesk>;

import { useState } from 'react';
import type { BulkOutcome } from '../../../../staff-api/contract/submission';
import type { Queue } from '../queue/use-queue';
import { rowAfter } from '../queue/row-after';
import { isUndoable, type BulkAction, type BulkCommand } from './bulk-action';
import { BulkBar } from './BulkBar';
import { BulkDialogs } from './BulkDialogs';
import { BulkResult } from './BulkResult';
import type { Selection } from './use-selection';
import { useBulk } from './use-bulk';

interface BulkPanelProps {
  sessionKey: string;
  itemKey: string | null;
  open: (documentId: string | null) => void;
  queue: Queue;
  selection: Selection;
}

/** Doing one thing with all selected ones: choose, confirm, watch, read what failed. */
export const BulkPanel = ({ sessionKey, itemKey, open, queue, selection }: BulkPanelProps) => {
  const [command, setCommand] = useState<BulkCommand | null>(null);
  const finish = (outcomes: BulkOutcome[]) => {
    const failed = outcomes.filter(({ done }) => !done).map(({ documentId }) => documentId);
    selection.set(failed);
    const done = outcomes.filter((each) => each.done).map(({ documentId }) => documentId);
    if (itemKey !== null && done.includes(itemKey)) open(rowAfter(queue.rows, itemKey, done));
    void queue.refetch();
  };
  const bulk = useBulk(sessionKey, finish);
  const run = (action: BulkAction) => {
    setCommand(null);
    bulk.run({ action, keys: selection.rows.map(({ documentId }) => documentId) });
  };

  const undo = () =>
    bulk.run({
      action: { action: 'reconsider' },
      keys: bulk.outcomes?.filter(({ done }) => done).map(({ documentId }) => documentId) ?? [],
    });

  return (
    <>
      <BulkBar
        count={selection.rows.length}
        total={queue.rows.length}
        progress={bulk.progress}
        onCommand={setCommand}
        onSelectAll={() => selection.set(queue.rows.map(({ documentId }) => documentId))}
        onClear={() => selection.set([])}
      />
      <BulkResult
        outcomes={bulk.outcomes}
        error={bulk.error}
        rows={selection.rows}
        onUndo={bulk.last && isUndoable(bulk.last) ? undo : undefined}
        onClose={bulk.reset}
      />
      <BulkDialogs
        command={command}
        rows={selection.rows}
        isBusy={bulk.progress !== null}
        error={null}
        onClose={() => setCommand(null)}
        onRun={run}
      />
    </>
  );
};

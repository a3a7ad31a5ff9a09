import { useState } from 'react';
import type { BulkOutcome } from '../../../../staff-api/contract/submission';
import type { Queue } from '../queue/use-queue';
import { rowAfter } from '../queue/row-after';
import type { BulkAction, BulkCommand } from './bulk-action';
import { BulkBar } from './BulkBar';
import { BulkDialogs } from './BulkDialogs';
import { BulkResult } from './BulkResult';
import type { Selection } from './use-selection';
import { useBulk } from './use-bulk';

interface BulkPanelProps {
  itemKey: string | null;
  open: (documentId: string | null) => void;
  queue: Queue;
  selection: Selection;
}

/** Doing one thing with all selected ones: choose, confirm, watch, read what failed. */
export const BulkPanel = ({ itemKey, open, queue, selection }: BulkPanelProps) => {
  const [command, setCommand] = useState<BulkCommand | null>(null);
  const finish = (outcomes: BulkOutcome[]) => {
    const failed = outcomes.filter(({ done }) => !done).map(({ documentId }) => documentId);
    selection.set(failed);
    const done = outcomes.filter((each) => each.done).map(({ documentId }) => documentId);
    if (itemKey !== null && done.includes(itemKey)) open(rowAfter(queue.rows, itemKey, done));
    void queue.refetch();
  };
  const bulk = useBulk(finish);
  const run = (action: BulkAction) => {
    setCommand(null);
    bulk.run({ action, targets: selection.rows }).catch(() => undefined);
  };

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

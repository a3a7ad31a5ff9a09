import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { QueueItem } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';
import { submissionQuery } from '../item/use-submission';
import type { ShownFilter } from '../queue/queue-filter';
import { rowAfter } from '../queue/row-after';
import type { Queue } from '../queue/use-queue';
import { FATE_BY, UNDO_BY, type Decision, type Step } from './decision';
import { useTakeDecision } from './use-take-decision';

interface Desk {
  queue: Queue;
  filter: ShownFilter;
  itemKey: string | null;
  /** Opens the row that comes after a decision. */
  open: (documentId: string | null) => void;
}

/** Takes decisions one after the other: moves on at once, and can take the steps back. */
export function useDecisions(desk: Desk) {
  const current = useRef(desk);
  current.current = desk;
  const api = useStaffApi();
  const client = useQueryClient();
  const take = useTakeDecision();
  const [steps, setSteps] = useState<Step[]>([]);

  const refresh = (ids: readonly string[]) => {
    for (const id of ids) void client.invalidateQueries({ queryKey: submissionQuery(id) });
    void client.invalidateQueries({ queryKey: ['session'] });
  };

  const decision = useMutation({
    mutationFn: ({ row, decision }: { row: QueueItem; decision: Decision }) =>
      take(row.documentId, decision),
    onSuccess(ids, { row, decision: { command } }) {
      const { queue, filter, itemKey, open } = current.current;
      const others = queue.rows.filter(
        ({ documentId }) => documentId !== row.documentId && ids.includes(documentId),
      );
      const rows = [row, ...others];
      if (itemKey === row.documentId) open(rowAfter(queue.rows, row.documentId, ids));
      if (filter.fate === undefined) {
        for (const id of ids) {
          queue.alter(id, { fate: id === row.documentId ? FATE_BY[command] : 'accepted' });
        }
      } else {
        queue.remove(ids);
      }
      setSteps((before) => [...before, { command, rows, undo: UNDO_BY[command] }]);
      refresh(ids);
    },
  });

  const undoing = useMutation({
    mutationFn: async ({ rows, undo }: Step) => {
      for (const { documentId } of rows) await api.post(`/submissions/${documentId}/${undo}`);
    },
    onSuccess(_nothing, step) {
      const { queue, open } = current.current;
      for (const row of step.rows) queue.putBack(row);
      setSteps((before) => before.filter((each) => each !== step));
      open(step.rows[0]!.documentId);
      refresh(step.rows.map(({ documentId }) => documentId));
    },
  });

  const last = steps[steps.length - 1];
  return {
    decide: decision.mutateAsync,
    isDeciding: decision.isPending,
    error: decision.error ?? undoing.error,
    forget() {
      decision.reset();
      undoing.reset();
    },
    last,
    undo: last?.undo && !undoing.isPending ? () => undoing.mutate(last) : undefined,
    dismiss: () => setSteps([]),
  };
}

export type Decisions = ReturnType<typeof useDecisions>;

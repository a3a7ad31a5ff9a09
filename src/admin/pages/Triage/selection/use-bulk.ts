import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkOutcome } from '../../../../staff-api/contract/submission';
import { StaffError } from '../../../client/staff-error';
import { type StaffApi, useStaffApi } from '../../../client/use-staff-api';
import type { BulkAction } from './bulk-action';
import { bulkRequest, type BulkTarget } from './bulk-request';

export interface BulkProgress {
  done: number;
  total: number;
}

const outcome = (documentId: string, more: Partial<BulkOutcome>): BulkOutcome => ({
  documentId,
  done: true,
  questionKey: null,
  code: null,
  message: null,
  messageEn: null,
  ...more,
});

/** One of many. A refusal is told of that one and stops nobody; a broken line stops them all. */
async function takeOne(api: StaffApi, action: BulkAction, target: BulkTarget) {
  const { documentId } = target;
  const request = bulkRequest(action, target);
  if (request === null) return outcome(documentId, { done: false, code: 'NOT_ACCEPTED' });
  try {
    const { questionKey } = await api.post<{ questionKey?: string }>(request.path, request.body);
    return outcome(documentId, { questionKey: questionKey ?? null });
  } catch (thrown) {
    if (!(thrown instanceof StaffError) || thrown.status === 0) throw thrown;
    const { code, message, messageEn } = thrown;
    return outcome(documentId, { done: false, code, message, messageEn });
  }
}

/** Merging into one of them: that one is accepted first, the others go to its question. */
async function lead(api: StaffApi, action: BulkAction, targets: readonly BulkTarget[]) {
  if (!('lead' in action)) return { first: [], action, rest: targets };
  const first = await takeOne(api, { command: 'accept' }, { documentId: action.lead });
  const rest = first.done ? targets.filter(({ documentId }) => documentId !== action.lead) : [];
  const merge: BulkAction = { command: 'merge', questionKey: first.questionKey ?? '' };
  return { first: [first], action: merge, rest };
}

/** Does one thing with many submissions and tells of each what became of it. */
export function useBulk(onDone: (outcomes: BulkOutcome[]) => void) {
  const api = useStaffApi();
  const client = useQueryClient();
  const [progress, setProgress] = useState<BulkProgress | null>(null);

  const run = useMutation({
    async mutationFn(asked: { action: BulkAction; targets: readonly BulkTarget[] }) {
      const total = asked.targets.length;
      setProgress({ done: 0, total });
      const { first, action, rest } = await lead(api, asked.action, asked.targets);
      const outcomes: BulkOutcome[] = [...first];
      for (const target of rest) {
        outcomes.push(await takeOne(api, action, target));
        setProgress({ done: outcomes.length, total });
      }
      return outcomes;
    },
    onSuccess: onDone,
    onSettled() {
      setProgress(null);
      void client.invalidateQueries({ queryKey: ['session'] });
      void client.invalidateQueries({ queryKey: ['submission'] });
    },
  });
  return { run: run.mutateAsync, progress, outcomes: run.data, error: run.error, reset: run.reset };
}

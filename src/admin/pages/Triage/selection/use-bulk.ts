import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkOutcome } from '../../../../staff-api/contract/submission';
import { type StaffApi, useStaffApi } from '../../../client/use-staff-api';
import type { BulkAction } from './bulk-action';

/** So many in one request: the bar moves on, and a request cut off loses little. */
const PORTION = 50;

export interface BulkProgress {
  done: number;
  total: number;
}

/** The question the others are merged into: accepts the one that leads them. */
async function lead(api: StaffApi, documentId: string): Promise<BulkOutcome> {
  const { questionKey } = await api.post<{ questionKey: string }>(
    `/submissions/${documentId}/accept`,
  );
  return { documentId, done: true, questionKey, code: null, message: null, messageEn: null };
}

/** Does one thing with many submissions, portion by portion, and tells of each what became of it. */
export function useBulk(sessionKey: string, onDone: (outcomes: BulkOutcome[]) => void) {
  const api = useStaffApi();
  const client = useQueryClient();
  const [progress, setProgress] = useState<BulkProgress | null>(null);

  const run = useMutation({
    async mutationFn({ action, ids }: { action: BulkAction; ids: readonly string[] }) {
      const outcomes: BulkOutcome[] = [];
      let rest = ids;
      let request: object = action;
      setProgress({ done: 0, total: ids.length });
      if ('lead' in action) {
        const first = await lead(api, action.lead);
        outcomes.push(first);
        rest = ids.filter((id) => id !== action.lead);
        request = { command: 'merge', questionKey: first.questionKey };
      }
      for (let from = 0; from < rest.length; from += PORTION) {
        const body = { ...request, documentIds: rest.slice(from, from + PORTION) };
        outcomes.push(...(await api.post<BulkOutcome[]>(`/sessions/${sessionKey}/bulk`, body)));
        setProgress({ done: outcomes.length, total: ids.length });
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

export type Bulk = ReturnType<typeof useBulk>;

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkOutcome } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';
import type { BulkAction } from './bulk-action';

/** So many in one request: the bar moves on, and a request cut off loses little. */
const PORTION = 100;

export interface BulkProgress {
  done: number;
  total: number;
}

interface BulkRequest {
  action: BulkAction;
  keys: readonly string[];
}

/** Does one thing with many submissions, portion by portion, and tells of each what became of it. */
export function useBulk(sessionKey: string, onDone: (outcomes: BulkOutcome[]) => void) {
  const api = useStaffApi();
  const client = useQueryClient();
  const [progress, setProgress] = useState<BulkProgress | null>(null);

  const run = useMutation({
    async mutationFn({ action, keys }: BulkRequest) {
      const outcomes: BulkOutcome[] = [];
      for (let from = 0; from < keys.length; from += PORTION) {
        setProgress({ done: from, total: keys.length });
        const body = { ...action, keys: keys.slice(from, from + PORTION) };
        outcomes.push(...(await api.post<BulkOutcome[]>(`/sessions/${sessionKey}/bulk`, body)));
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
  return {
    run: (request: BulkRequest) => run.mutate(request),
    last: run.variables?.action,
    progress,
    outcomes: run.data,
    error: run.error,
    reset: run.reset,
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DraftDetail } from '../../../../staff-api/contract/answer';

/** The first words make an answer that can be submitted: the steps are asked for again with them. */
export function useFreshSteps({ documentId, steps }: DraftDetail, savedAt: number | null): void {
  const queries = useQueryClient();
  const isStale = savedAt !== null && steps.submit?.permitted === false;
  useEffect(() => {
    if (isStale) void queries.invalidateQueries({ queryKey: ['draft', documentId] });
    // Once for each text that was saved, not for each answer about it.
  }, [queries, documentId, savedAt, isStale]);
}

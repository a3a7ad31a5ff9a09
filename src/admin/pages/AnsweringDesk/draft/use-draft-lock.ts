import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { LockView } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';
import { StaffError } from '../../../client/staff-error';

/** How often who waits for a draft to become free asks for it. */
const WAITING_MILLISECONDS = 5_000;

/**
 * Holds a draft while this person writes it, and tells who else has it open. Without a line to the
 * server the writing goes on: what is stored is decided when it arrives.
 */
export function useDraftLock(draftId: string, isWanted: boolean) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const queryKey = ['draft-lock', draftId];
  const { data, error } = useQuery({
    queryKey,
    queryFn: () => api.post<LockView>(`/answer-drafts/${draftId}/lock`),
    enabled: isWanted,
    gcTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.isMine === true ? data.heartbeatMilliseconds : WAITING_MILLISECONDS,
    refetchIntervalInBackground: true,
  });

  useEffect(() => {
    if (!isWanted) return undefined;
    // A tab that dies says nothing: then the lock runs out by itself.
    return () => void api.post(`/answer-drafts/${draftId}/unlock`).catch(() => undefined);
  }, [api, draftId, isWanted]);

  const takeOver = useCallback(async () => {
    const view = await api.post<LockView>(`/answer-drafts/${draftId}/lock`, { takeOver: true });
    queries.setQueryData(['draft-lock', draftId], view);
  }, [api, draftId, queries]);

  const isOutOfReach = error instanceof StaffError && error.status !== 0;
  return {
    lock: isWanted ? (data ?? null) : null,
    lockError: isOutOfReach ? error : null,
    takeOver,
  };
}

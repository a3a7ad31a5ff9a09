import { useAuth } from '@strapi/strapi/admin';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LockView } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';

const FIRST_BEAT_MILLISECONDS = 15_000;

/** A request that outlives the page it is sent from. */
function sendWhileLeaving(path: string, token: string | null): void {
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  void fetch(`${backendURL}/dialogue${path}`, {
    method: 'POST',
    keepalive: true,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: '{}',
  }).catch(() => undefined);
}

/** Holds the open submission with a sign of life at every beat, and lets go of it on leaving. */
export function useLock(itemKey: string | null) {
  const api = useStaffApi();
  const client = useQueryClient();
  const token = useRef<string | null>(null);
  token.current = useAuth('useLock', (auth) => auth.token);
  const queryKey = ['lock', itemKey];
  const { data: lock, error } = useQuery({
    queryKey,
    queryFn: () => api.post<LockView>(`/submissions/${itemKey}/lock`),
    enabled: itemKey !== null,
    refetchInterval: ({ state }) => state.data?.heartbeatMilliseconds ?? FIRST_BEAT_MILLISECONDS,
    refetchIntervalInBackground: true,
    gcTime: 0,
    retry: false,
  });
  const takeOver = useMutation({
    mutationFn: () => api.post<LockView>(`/submissions/${itemKey}/lock`, { takeOver: true }),
    onSuccess: (taken) => client.setQueryData(queryKey, taken),
  });
  useEffect(() => {
    if (itemKey === null) return undefined;
    const letGo = () => sendWhileLeaving(`/submissions/${itemKey}/unlock`, token.current);
    window.addEventListener('pagehide', letGo);
    return () => {
      window.removeEventListener('pagehide', letGo);
      letGo();
    };
  }, [itemKey]);

  return {
    lock,
    error: error ?? takeOver.error,
    takeOver: () => takeOver.mutate(),
    isTakingOver: takeOver.isPending,
  };
}

export type Lock = ReturnType<typeof useLock>;

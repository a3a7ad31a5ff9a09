import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionDetail } from '../../../../staff-api/contract/session';
import { useStaffApi } from '../../../client/use-staff-api';

const EVERY_MILLISECONDS = 10_000;

/** The session with its account, read again every ten seconds; counts what came since `settle`. */
export function useSessionAccount(sessionKey: string | null) {
  const api = useStaffApi();
  const { data: session, error } = useQuery({
    queryKey: ['session', sessionKey],
    queryFn: () => api.get<SessionDetail>(`/sessions/${sessionKey}`),
    enabled: sessionKey !== null,
    refetchInterval: EVERY_MILLISECONDS,
  });
  const received = session?.account.received;
  const [seen, setSeen] = useState<{ sessionKey: string | null; received: number }>();
  if (received !== undefined && seen?.sessionKey !== sessionKey) setSeen({ sessionKey, received });

  return {
    session,
    error,
    arrivals: seen?.sessionKey === sessionKey ? Math.max(0, (received ?? 0) - seen.received) : 0,
    settle: () => setSeen({ sessionKey, received: received ?? 0 }),
  };
}

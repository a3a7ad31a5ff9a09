import { useQuery } from '@tanstack/react-query';
import type { SessionDetail } from '../../staff-api/contract/session';
import { useStaffApi } from '../client/use-staff-api';

/** One session with its account and the server's decision on each command. */
export function useSession(id: string, refetchInterval?: number) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['session', id],
    queryFn: () => api.get<SessionDetail>(`/sessions/${id}`),
    refetchInterval,
  });
}

import { useQuery } from '@tanstack/react-query';
import type { SessionView } from '../../../staff-api/contract/session';
import { useStaffApi } from '../../client/use-staff-api';

/** The sessions whose questions may be decided on: all that were ever announced, latest first. */
export function useSessions() {
  const api = useStaffApi();
  const query = useQuery({
    queryKey: ['sessions', 1],
    queryFn: () => api.get<SessionView[]>('/sessions', { page: 1 }),
    staleTime: 60_000,
  });
  return { ...query, sessions: query.data?.filter(({ state }) => state !== 'draft') ?? [] };
}

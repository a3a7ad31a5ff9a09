import { useQuery } from '@tanstack/react-query';
import type { AuthorityRef } from '../../staff-api/contract/shared';
import { useStaffApi } from '../client/use-staff-api';

/** The authorities that exist today, by level and name. */
export function useAuthorities() {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['authorities'],
    queryFn: () => api.get<AuthorityRef[]>('/authorities'),
    staleTime: 5 * 60_000,
  });
}

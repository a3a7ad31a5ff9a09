import { useQuery } from '@tanstack/react-query';
import type { AuthorityOption } from '../../../staff-api/contract/people';
import { useStaffApi } from '../../client/use-staff-api';

/** Authorities that exist today, by name. */
export function useAuthorities(): AuthorityOption[] {
  const api = useStaffApi();
  const { data } = useQuery({
    queryKey: ['authorities'],
    queryFn: () => api.get<AuthorityOption[]>('/authorities'),
    staleTime: 300_000,
  });
  return data ?? [];
}

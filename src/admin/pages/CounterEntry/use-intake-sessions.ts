import { useQuery } from '@tanstack/react-query';
import type { IntakeSession } from '../../../staff-api/contract/intake';
import { useStaffApi } from '../../client/use-staff-api';

/** The sessions questions may be entered into. */
export function useIntakeSessions() {
  const api = useStaffApi();
  const query = useQuery({
    queryKey: ['intake-sessions'],
    queryFn: () => api.get<IntakeSession[]>('/intake/sessions'),
    staleTime: 30_000,
  });
  return { ...query, sessions: query.data ?? [] };
}

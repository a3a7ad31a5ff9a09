import { useQuery } from '@tanstack/react-query';
import { useStaffApi } from '../../client/use-staff-api';
import type { SessionChoice } from '../../components/SessionPicker';

/** The sessions questions may be entered into. */
export function useIntakeSessions() {
  const api = useStaffApi();
  const query = useQuery({
    queryKey: ['intake-sessions'],
    queryFn: () => api.get<SessionChoice[]>('/intake/sessions'),
    staleTime: 30_000,
  });
  return { ...query, sessions: query.data ?? [] };
}

import { useQuery } from '@tanstack/react-query';
import type { SimilarItem } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';
import { useSettled } from '../../../hooks/use-settled';

const PAUSE_MILLISECONDS = 600;
/** Shorter texts are like everything. */
const SHORTEST = 20;

/** What has been asked like the text being typed, looked up when the typing pauses. */
export function useDuplicates(sessionKey: string | null, content: string) {
  const api = useStaffApi();
  const text = useSettled(content.trim(), PAUSE_MILLISECONDS);
  return useQuery({
    queryKey: ['duplicates', sessionKey, text],
    // By POST: what is typed does not belong into addresses, which are logged.
    queryFn: () => api.post<SimilarItem[]>(`/sessions/${sessionKey}/similar`, { text }),
    enabled: sessionKey !== null && text.length >= SHORTEST,
    gcTime: 0,
    retry: false,
  });
}

import { useQuery } from '@tanstack/react-query';
import type { SimilarItem } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';

/** What has been asked like the open submission, likest first. */
export function useSimilar(itemKey: string | null) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['similar', itemKey],
    queryFn: () => api.get<SimilarItem[]>(`/submissions/${itemKey}/similar`),
    enabled: itemKey !== null,
    staleTime: 30_000,
  });
}

import { useMutation } from '@tanstack/react-query';
import { useStaffApi } from '../../../client/use-staff-api';

/** Puts a decided submission back into the queue; shows what is so afterwards even if refused. */
export function useReconsider(onSettled: () => Promise<unknown>) {
  const api = useStaffApi();
  return useMutation({
    mutationFn: (documentId: string) => api.post(`/submissions/${documentId}/reconsider`),
    onSettled,
  });
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';
import { useSettled } from '../../../hooks/use-settled';

// Every reading of personal data is on record: rows that are only passed by with J are not read.
const STAY_MILLISECONDS = 120;

export const submissionQuery = (itemKey: string) => ['submission', itemKey];

/** All about the open submission, once one has stayed on it for a moment. */
export function useSubmission(itemKey: string | null) {
  const api = useStaffApi();
  const settledKey = useSettled(itemKey, STAY_MILLISECONDS);
  const query = useQuery({
    queryKey: submissionQuery(settledKey ?? ''),
    queryFn: () => api.get<SubmissionDetail>(`/submissions/${settledKey}`),
    enabled: settledKey !== null,
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });
  const submission = query.data?.documentId === itemKey ? query.data : undefined;
  return { submission, settledKey, error: query.error, refetch: query.refetch };
}

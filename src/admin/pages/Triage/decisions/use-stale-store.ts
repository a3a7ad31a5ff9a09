import { useMutation } from '@tanstack/react-query';
import type { SubmissionDetail } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';

/**
 * Stores one's own wording after somebody else has decided: in the public question where there is one;
 * otherwise the decision is taken back first and the submission accepted.
 */
export function useStaleStore(onStored: () => void) {
  const api = useStaffApi();
  return useMutation({
    async mutationFn({ submission, content }: { submission: SubmissionDetail; content: string }) {
      const { documentId, fate, questionKey, question } = submission;
      if (questionKey !== null && question !== null) {
        const { content: before, theme } = question;
        const known = { content: before, theme };
        return api.put(`/questions/${questionKey}`, { content, known });
      }
      if (fate !== 'pending') await api.post(`/submissions/${documentId}/reconsider`);
      return api.post(`/submissions/${documentId}/accept`, { content });
    },
    onSuccess: onStored,
  });
}

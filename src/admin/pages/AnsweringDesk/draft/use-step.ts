import { useNotification } from '@strapi/strapi/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DraftView } from '../../../../staff-api/contract/answer';
import { useStaffApi } from '../../../client/use-staff-api';
import { useText } from '../../../hooks/use-text';
import type { DraftKeeper } from '../keeper/draft-keeper';
import { storedText } from '../keeper/save-draft';
import type { AnswerStep } from './answer-steps';

/** Takes a step with the text as it stands on the screen: what is unsaved goes to the server first. */
export function useStep(draftId: string, keeper: DraftKeeper) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const text = useText();
  const { toggleNotification } = useNotification();
  return useMutation({
    mutationFn: async ({ step, note }: { step: AnswerStep; note: string }) => {
      if (!(await keeper.flush())) throw keeper.getState().error ?? new Error('Not saved.');
      const { revision } = keeper;
      const bodies = {
        revision: { revision },
        note: { note },
        reason: { reason: note },
        nothing: {},
      };
      return api.post<DraftView>(`/answer-drafts/${draftId}/${step.path}`, bodies[step.body]);
    },
    onSuccess: (draft, { step }) => {
      keeper.adopt(storedText(draft));
      toggleNotification({ type: 'success', message: text(`desk.done.${step.name}`) });
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['draft', draftId] }),
        queries.invalidateQueries({ queryKey: ['desk'] }),
      ]),
  });
}

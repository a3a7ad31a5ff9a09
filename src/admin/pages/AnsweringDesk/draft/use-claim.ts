import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import { useStaffApi } from '../../../client/use-staff-api';
import type { DraftKeeper } from '../keeper/draft-keeper';
import { storedText } from '../keeper/save-draft';

/** Makes this tab the one that writes, on what the server holds at this moment if it can be reached. */
export function useClaim(keeper: DraftKeeper, draftId: string): () => Promise<void> {
  const api = useStaffApi();
  const queries = useQueryClient();
  return useCallback(async () => {
    try {
      const draft = await api.get<DraftDetail>(`/answer-drafts/${draftId}`);
      queries.setQueryData(['draft', draftId], draft);
      keeper.adopt(storedText(draft));
    } catch {
      // Out of reach: the text of this browser is the newest there is, and is compared when it is sent.
    }
    keeper.claim();
  }, [api, queries, keeper, draftId]);
}

import { useCallback } from 'react';
import { type StaffApi, useStaffApi } from '../../../client/use-staff-api';
import type { Decision } from './decision';

const post = (api: StaffApi, documentId: string, command: string, body: unknown) =>
  api.post<{ questionKey?: string }>(`/submissions/${documentId}/${command}`, body);

/** The question to merge into: that of the other submission, accepted now, when it is none yet. */
async function questionOf(api: StaffApi, into: Extract<Decision, { command: 'merge' }>['into']) {
  if (into.where === 'question') return into.documentId;
  const { questionKey } = await post(api, into.documentId, 'accept', {});
  return questionKey;
}

/** Takes a decision on a submission; answers the ids it decided on, the given one first. */
export function useTakeDecision() {
  const api = useStaffApi();
  return useCallback(
    async (documentId: string, decision: Decision): Promise<string[]> => {
      if (decision.command !== 'merge') {
        await post(api, documentId, decision.command, decision.body);
        return [documentId];
      }
      const { into } = decision;
      const questionKey = await questionOf(api, into);
      await post(api, documentId, 'merge', { questionKey });
      return into.where === 'submission' ? [documentId, into.documentId] : [documentId];
    },
    [api],
  );
}

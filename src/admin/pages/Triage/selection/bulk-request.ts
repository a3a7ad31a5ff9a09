import type { QueueItem } from '../../../../staff-api/contract/submission';
import type { BulkAction } from './bulk-action';

/** What a request needs to know of a submission. */
export type BulkTarget = Pick<QueueItem, 'documentId'> & { questionKey?: string | null };

/** The request that does it with one of them; `null` where there is no question to assign. */
export function bulkRequest(action: BulkAction, { documentId, questionKey }: BulkTarget) {
  const { command, ...body } = action;
  if (command !== 'assign') return { path: `/submissions/${documentId}/${command}`, body };
  return questionKey ? { path: `/questions/${questionKey}/assign`, body } : null;
}

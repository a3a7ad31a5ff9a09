import type { QueueItem } from '../../../../staff-api/contract/submission';

/** The row to open once some have gone: the one after, else the one before, else none. */
export function rowAfter(
  rows: readonly Pick<QueueItem, 'documentId'>[],
  from: string,
  gone: readonly string[],
): string | null {
  const at = rows.findIndex(({ documentId }) => documentId === from);
  const stays = ({ documentId }: Pick<QueueItem, 'documentId'>) => !gone.includes(documentId);
  const next = rows.slice(at + 1).find(stays) ?? rows.slice(0, Math.max(at, 0)).findLast(stays);
  return next?.documentId ?? null;
}

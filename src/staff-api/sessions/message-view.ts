import type { ChairMessageRow } from '../../persistence/chair-messages';
import type { Connection } from '../../persistence/connection';
import { personRefs } from '../../persistence/person-refs';
import type { ChairMessage } from '../contract/session';
import type { PersonRef } from '../contract/shared';

/** Messages to the chair with the people behind them, in two statements at most. */
export async function messageViews(
  trx: Connection,
  rows: readonly ChairMessageRow[],
): Promise<ChairMessage[]> {
  const byId = await personRefs(
    trx,
    rows.flatMap(({ sentBy, acknowledgedBy }) => [sentBy, acknowledgedBy]),
  );
  return rows.map((row) => messageView(row, byId));
}

/** A message to the chair, people by the look-up given. */
export const messageView = (
  { documentId, sessionKey, text, ...row }: ChairMessageRow,
  byId: (userId: number | null) => PersonRef | null,
): ChairMessage => ({
  documentId,
  sessionKey,
  text,
  sentBy: byId(row.sentBy)!,
  sentAt: row.sentAt.toISOString(),
  acknowledgedBy: byId(row.acknowledgedBy),
  acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
});

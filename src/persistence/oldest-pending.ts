import type { Channel } from '../domain/submission/channel';
import type { Connection } from './connection';

export interface PendingText {
  documentId: string;
  content: string;
  name: string;
  channel: Channel;
  receivedAt: Date;
}

/** The pending submissions of a session that have waited longest, without those set aside. */
export const oldestPending = (
  trx: Connection,
  sessionKey: string,
  limit: number,
): Promise<PendingText[]> =>
  trx('submissions')
    .where({ session_key: sessionKey, fate: 'pending' })
    .whereNull('quarantine_reason')
    .orderBy([{ column: 'received_at' }, { column: 'id' }])
    .limit(limit)
    .select({
      documentId: 'document_id',
      content: 'content',
      name: 'name',
      channel: 'channel',
      receivedAt: 'received_at',
    });

import type { Channel } from '../domain/submission/channel';
import type { Fate } from '../domain/submission/fate';
import type { Connection } from './connection';

export interface QueueFilter {
  sessionKey: string;
  fate?: Fate;
  channel?: Channel;
  /** The last row of the page before. */
  after?: { receivedAt: Date; id: number };
  limit: number;
}

/** A submission in an editor's list. */
export interface QueueRow {
  id: number;
  documentId: string;
  channel: Channel;
  submitterKind: string;
  name: string;
  kind: string;
  theme: string | null;
  content: string;
  receivedAt: Date;
  fate: Fate;
  questionKey: string | null;
  authorityKey: string | null;
}

/** One page of a session's submissions in the order of receipt, found by key and never counted. */
export function submissionPage(trx: Connection, filter: QueueFilter): Promise<QueueRow[]> {
  const { sessionKey, fate, channel, after, limit } = filter;
  const query = trx('submissions')
    .where({ session_key: sessionKey, ...(fate && { fate }), ...(channel && { channel }) })
    .orderBy([{ column: 'received_at' }, { column: 'id' }])
    .limit(limit);
  if (after) query.whereRaw('(received_at, id) > (?, ?)', [after.receivedAt, after.id]);
  return query.select({
    id: 'id',
    documentId: 'document_id',
    channel: 'channel',
    submitterKind: 'submitter_kind',
    name: 'name',
    kind: 'kind',
    theme: 'theme',
    content: 'content',
    receivedAt: 'received_at',
    fate: 'fate',
    questionKey: 'question_key',
    authorityKey: 'authority_key',
  });
}

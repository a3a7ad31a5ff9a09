import type { Connection } from './connection';
import { newDocumentId } from './document-id';

/** A message to the chair as stored. */
export interface ChairMessageRow {
  documentId: string;
  sessionKey: string;
  text: string;
  sentBy: number;
  sentAt: Date;
  acknowledgedBy: number | null;
  acknowledgedAt: Date | null;
}

const COLUMNS = {
  documentId: 'm.document_id',
  sessionKey: 'm.session_key',
  text: 'm.text',
  sentBy: 'm.sent_by',
  sentAt: 'm.sent_at',
  acknowledgedBy: 'm.acknowledged_by',
  acknowledgedAt: 'm.acknowledged_at',
};

const LATEST = 200;

const messages = (trx: Connection) => trx('chair_messages as m');

/** Stores a message; the database stamps the instant. Answers its key. */
export async function storeMessage(
  trx: Connection,
  { sessionKey, text, sentBy }: Pick<ChairMessageRow, 'sessionKey' | 'text' | 'sentBy'>,
): Promise<string> {
  const documentId = newDocumentId();
  await trx('chair_messages').insert({
    document_id: documentId,
    session_key: sessionKey,
    text,
    sent_by: sentBy,
    sent_at: trx.raw('dialogue_now()'),
  });
  return documentId;
}

/** The latest messages of a session, newest first. */
export const messagesOf = (trx: Connection, sessionKey: string): Promise<ChairMessageRow[]> =>
  messages(trx)
    .where('m.session_key', sessionKey)
    .orderBy('m.id', 'desc')
    .limit(LATEST)
    .select(COLUMNS);

const withAuthority = (trx: Connection) =>
  messages(trx)
    .join('dialogue_sessions as s', 's.document_id', 'm.session_key')
    .join('dialogue_sessions_authority_lnk as l', 'l.dialogue_session_id', 's.id')
    .join('authorities as a', 'a.id', 'l.authority_id');

/** What nobody has acknowledged in sessions of these authorities that are not over, oldest first. */
export const unacknowledged = (
  trx: Connection,
  authorityKeys: readonly string[],
): Promise<ChairMessageRow[]> =>
  withAuthority(trx)
    .whereNull('m.acknowledged_at')
    .whereIn('a.document_id', [...authorityKeys])
    .whereRaw(`dialogue_session_state(s, dialogue_now()) in ('announced', 'live', 'overrunning')`)
    .orderBy('m.id')
    .limit(LATEST)
    .select(COLUMNS);

/** One message with the authority whose session it is about; undefined when there is none. */
export const findMessage = (
  trx: Connection,
  documentId: string,
): Promise<(ChairMessageRow & { authorityKey: string }) | undefined> =>
  withAuthority(trx)
    .where('m.document_id', documentId)
    .first({ ...COLUMNS, authorityKey: 'a.document_id' });

/** Acknowledges a message for the first time; false when somebody has done so before. */
export async function acknowledgeMessage(
  trx: Connection,
  documentId: string,
  userId: number,
): Promise<boolean> {
  const changed = await trx('chair_messages')
    .where({ document_id: documentId, acknowledged_at: null })
    .update({ acknowledged_by: userId, acknowledged_at: trx.raw('dialogue_now()') });
  return changed > 0;
}

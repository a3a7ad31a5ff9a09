import type { Actor } from '../domain/staff/actor';
import type { Connection } from './connection';
import { newDocumentId } from './document-id';

/** One thing that happened, as the audit keeps it. Never holds personal data. */
export interface AuditEntry {
  command: string;
  subjectType: string;
  subjectKey: string;
  actor: Actor;
  requestId?: string;
  details: Record<string, unknown>;
}

/** One message to be delivered after the transaction, by whoever relays the outbox. */
export interface OutboxMessage {
  kind: string;
  aggregateKey: string;
  payload: Record<string, unknown>;
}

/** Writes an audit entry, at the database's instant, in the transaction of what it reports. */
export const writeAudit = (trx: Connection, entry: AuditEntry): Promise<void> =>
  writeAudits(trx, [entry]);

/** The same for many, in one statement. */
export async function writeAudits(trx: Connection, entries: readonly AuditEntry[]): Promise<void> {
  await trx('audit_entries').insert(
    entries.map((entry) => ({
      document_id: newDocumentId(),
      at: trx.raw('dialogue_now()'),
      command: entry.command,
      subject_type: entry.subjectType,
      subject_key: entry.subjectKey,
      actor_kind: entry.actor.kind,
      actor_id: entry.actor.kind === 'staff' ? entry.actor.id : null,
      request_id: entry.requestId ?? null,
      details: JSON.stringify(entry.details),
      published_at: trx.raw('dialogue_now()'),
    })),
  );
}

/**
 * Queues a message in the transaction of what it tells, after the row it is about was written or locked:
 * so messages about one thing get their ids in the order of their commits, and are sent in it.
 */
export const writeOutbox = (trx: Connection, message: OutboxMessage): Promise<void> =>
  writeOutboxes(trx, [message]);

/** The same for many, in one statement. */
export async function writeOutboxes(
  trx: Connection,
  messages: readonly OutboxMessage[],
): Promise<void> {
  await trx('outbox_messages').insert(
    messages.map((message) => ({
      document_id: newDocumentId(),
      kind: message.kind,
      aggregate_key: message.aggregateKey,
      payload: JSON.stringify(message.payload),
      occurred_at: trx.raw('dialogue_now()'),
      published_at: trx.raw('dialogue_now()'),
    })),
  );
}

/** The latest entry about a record, `null` where there is none. */
export async function lastEntryOf(
  trx: Connection,
  subjectKey: string,
): Promise<{ command: string; actorId: number | null; at: Date } | null> {
  const entry = await trx('audit_entries')
    .where({ subject_key: subjectKey })
    .orderBy('id', 'desc')
    .first({ command: 'command', actorId: 'actor_id', at: 'at' });
  return entry ?? null;
}

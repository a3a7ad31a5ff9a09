import type { Core } from '@strapi/strapi';
import type { ExpectedEntry } from './traces';

/** An entry of the audit as stored. */
export interface JournalEntry extends ExpectedEntry {
  subjectKey: string;
  actor: { kind: string; id: number | null };
  requestId: string | null;
  details: Record<string, unknown>;
}

export interface Journal {
  entries: JournalEntry[];
  messages: { kind: string; payload: unknown }[];
}

/** Remembers where the audit and the outbox end; what is asked for later is what came after. */
export async function journalFromNow(strapi: Core.Strapi): Promise<() => Promise<Journal>> {
  const { connection } = strapi.db;
  const lastOf = async (table: string): Promise<number> =>
    (await connection(table).max({ id: 'id' }))[0]!.id ?? 0;
  const [entry, message] = [await lastOf('audit_entries'), await lastOf('outbox_messages')];
  return async () => ({
    entries: (await connection('audit_entries').where('id', '>', entry).orderBy('id')).map(toEntry),
    messages: await connection('outbox_messages')
      .where('id', '>', message)
      .orderBy('id')
      .select('kind', 'payload'),
  });
}

const toEntry = (row: Record<string, never>): JournalEntry => {
  // Strapi leaves JSON as text.
  const { from, to, ...details } = JSON.parse(row.details) as JournalEntry['details'];
  return {
    command: row.command,
    subjectType: row.subject_type,
    subjectKey: row.subject_key,
    actor: { kind: row.actor_kind, id: row.actor_id },
    requestId: row.request_id,
    details,
    ...(from !== undefined && { from: from as ExpectedEntry['from'] }),
    ...(to !== undefined && { to: to as ExpectedEntry['to'] }),
  };
};

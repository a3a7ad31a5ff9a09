import type { Connection } from './connection';
import { runPrepared } from './prepared';

/** What intake is decided by, as it was at `now`. */
export interface IntakeFacts {
  session: Record<string, unknown> & { documentId: string };
  /** The database's instant of the reading. */
  now: Date;
  authorityKey: string | null;
  /** What an earlier request with the same idempotency key led to. */
  prior: StoredReceipt | null;
}

export interface StoredReceipt {
  bodyHash: string;
  sealedReceipt: string;
  receivedAt: Date;
}

/** A row for `submissions`, in the table's own column names. */
export type SubmissionRow = Record<string, unknown> & { document_id: string };

export interface Reading {
  slug: string;
  authoritySlug: string | null;
  idempotencyHash: string | null;
}

const READ = {
  name: 'dialogue-read-intake',
  text: `
  select s.document_id as "documentId", s.announced_at as "announcedAt", s.starts_at as "startsAt",
      s.planned_end_at as "plannedEndAt", s.overrun_minutes as "overrunMinutes",
      s.started_at as "startedAt", s.ended_at as "endedAt", s.cancelled_at as "cancelledAt",
      s.regulation::text as "regulation", dialogue_now() as "now",
      (select document_id from authorities where slug = $2) as "authorityKey",
      p.body_hash as "bodyHash", p.sealed_receipt as "sealedReceipt", p.received_at as "priorReceivedAt"
    from dialogue_sessions s left join submissions p on p.idempotency_hash = $3
    where s.slug = $1`,
};

/** Reads what an arrival is judged by, without a lock: storing it judges the window once more. */
export async function readIntake(
  connection: Connection,
  { slug, authoritySlug, idempotencyHash }: Reading,
): Promise<IntakeFacts | null> {
  // PostgreSQL takes no NUL in a text, so no session has such a slug.
  if (slug.includes('\0')) return null;
  const values = [slug, authoritySlug, idempotencyHash];
  const [row] = await runPrepared<Record<string, unknown>>(connection, READ, values);
  return row === undefined ? null : toFacts(row);
}

function toFacts(row: Record<string, unknown>): IntakeFacts {
  const { now, authorityKey, bodyHash, sealedReceipt, priorReceivedAt, ...session } = row;
  const regulation = JSON.parse((session.regulation as string | null) ?? 'null');
  return {
    session: { ...session, regulation } as unknown as IntakeFacts['session'],
    now: now as Date,
    authorityKey: authorityKey as string | null,
    prior:
      bodyHash === null
        ? null
        : {
            bodyHash: bodyHash as string,
            sealedReceipt: sealedReceipt as string,
            receivedAt: priorReceivedAt as Date,
          },
  };
}

const COLUMNS = [
  'document_id',
  'session_key',
  'channel',
  'submitter_kind',
  'name',
  'representative',
  'address',
  'telephone',
  'email',
  'kind',
  'theme',
  'authority_key',
  'content',
  'language',
  'public_name',
  'consent_version',
  'consent_at',
  'consent_channel',
  'received_at',
  'entered_by',
  'document_number',
  'receipt_hash',
  'idempotency_hash',
  'body_hash',
  'sealed_receipt',
  'quarantine_reason',
];

const valueOf = (column: string, index: number): string =>
  column.endsWith('_at') ? `coalesce($${index + 1}::timestamp, at)` : `$${index + 1}`;

const after = (count: number): string => `$${COLUMNS.length + count}`;

const STORE = {
  name: 'dialogue-store-submission',
  text: `
  with instant as (select dialogue_now() as at),
  stored as (
    insert into submissions (${COLUMNS.join(', ')}, fate, created_at, updated_at, published_at)
    select ${COLUMNS.map(valueOf).join(', ')}, 'pending', at, at, at from instant
    on conflict (idempotency_hash) do nothing
    returning document_id, received_at
  ),
  audited as (
    insert into audit_entries (document_id, at, command, subject_type, subject_key, actor_kind,
      actor_id, request_id, details, published_at)
    select ${after(1)}, received_at, 'submission.receive', 'submission', document_id, ${after(2)},
      ${after(3)}, ${after(4)}, ${after(5)}::jsonb, received_at
    from stored
  ),
  queued as (
    insert into outbox_messages (document_id, kind, aggregate_key, payload, occurred_at, published_at)
    select ${after(6)}, 'submission.received', document_id, jsonb_build_object('documentId', document_id),
      received_at, received_at
    from stored
  )
  select received_at as "receivedAt" from stored`,
};

export interface IntakeJournal {
  auditKey: string;
  outboxKey: string;
  actorKind: string;
  actorId: number | null;
  requestId: string | null;
  details: Record<string, unknown>;
}

/**
 * The window statement: the row, its audit entry and its message, or none of them. The trigger on
 * `submissions` holds the session's shared lock while it reads the clock and judges the window, so
 * whoever ends the session comes before or after, never between.
 *
 * Answers the instant of receipt; `null` when another request has just used the same idempotency
 * key. Throws what the trigger raises when the window is closed.
 */
export async function storeSubmission(
  connection: Connection,
  row: SubmissionRow,
  journal: IntakeJournal,
): Promise<Date | null> {
  const [stored] = await runPrepared<{ receivedAt: Date }>(connection, STORE, [
    ...COLUMNS.map((column) => row[column] ?? null),
    journal.auditKey,
    journal.actorKind,
    journal.actorId,
    journal.requestId,
    JSON.stringify(journal.details),
    journal.outboxKey,
  ]);
  return stored?.receivedAt ?? null;
}

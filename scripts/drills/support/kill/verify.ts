import type pg from 'pg';
import { markerIn } from './marker';
import type { Sending } from './sender';

interface StoredRow {
  content: string;
  receivedAt: string;
  /** Audit entries of its receipt, and messages about it: one of each. */
  audited: number;
  queued: number;
}

/** Both counted at once: a session may have received twenty thousand. */
const ROWS = `select s.content, to_char(s.received_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt",
    coalesce(a.times, 0) as audited, coalesce(o.times, 0) as queued
  from submissions s
  left join (select subject_key, count(*)::int as times from audit_entries
    where command = 'submission.receive' group by subject_key) a on a.subject_key = s.document_id
  left join (select aggregate_key, count(*)::int as times from outbox_messages
    where kind = 'submission.received' group by aggregate_key) o on o.aggregate_key = s.document_id
  where s.session_key = $1`;

/** Holds what the senders were told against what the database has. Answers sentences. */
export async function violationsOfSendings(
  database: pg.Client,
  sessionKey: string,
  sendings: readonly Sending[],
): Promise<string[]> {
  const { rows } = await database.query<StoredRow>(ROWS, [sessionKey]);
  const byMarker = new Map(sendings.map(({ marker }) => [marker, [] as StoredRow[]]));
  const found: string[] = [];
  for (const row of rows) {
    const own = byMarker.get(markerIn(row.content));
    if (own === undefined) found.push(`a row nobody sent: ${row.content}`);
    own?.push(row);
  }
  for (const sending of sendings)
    found.push(...violationsOf(sending, byMarker.get(sending.marker)!));
  return [...found, ...repeatedReceipts(sendings)];
}

/** What one sender was told, against the rows with its text. */
export function violationsOf(sending: Sending, rows: readonly StoredRow[]): string[] {
  const { marker, outcome, receivedAt, answers } = sending;
  const last = answers.at(-1);
  const said = `${last?.status ?? 'nothing'} ${last?.code ?? ''}`.trim();
  if (outcome === 'unknown') return [`${marker} never got a definite answer (last ${said})`];
  if (outcome === 'refused') {
    const stored = rows.length > 0 ? [`${marker} refused with ${said}, but stored`] : [];
    return [...stored, `${marker} refused with ${said}`];
  }
  const [row] = rows;
  if (row === undefined || rows.length > 1) {
    return [`${marker} acknowledged, stored ${rows.length} times`];
  }
  return [
    ...(row.receivedAt === receivedAt
      ? []
      : [`${marker} acknowledged for ${receivedAt}, stored for ${row.receivedAt}`]),
    ...(row.audited === 1 ? [] : [`${marker} has ${row.audited} audit entries`]),
    ...(row.queued === 1 ? [] : [`${marker} has ${row.queued} messages`]),
  ];
}

function repeatedReceipts(sendings: readonly Sending[]): string[] {
  const receipts = sendings.flatMap(({ receipt }) => (receipt === undefined ? [] : [receipt]));
  const different = new Set(receipts).size;
  return different === receipts.length
    ? []
    : [`${receipts.length} receipts, only ${different} of them different`];
}

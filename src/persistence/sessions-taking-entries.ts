import type { Connection } from './connection';

/** How long after its end letters for a session are still being entered. */
const LATE_DAYS = 14;

const MOST = 100;

/** Announced sessions that letters and calls are entered into at an instant: ids, at most 100. */
export async function sessionsTakingEntries(trx: Connection, now: Date): Promise<string[]> {
  const { rows } = await trx.raw(
    `select s.document_id as "documentId" from dialogue_sessions s
     where s.announced_at is not null
       and dialogue_latest_end(s) > ?::timestamp - interval '${LATE_DAYS} days'
     order by s.starts_at desc limit ${MOST}`,
    [now],
  );
  return rows.map(({ documentId }: { documentId: string }) => documentId);
}

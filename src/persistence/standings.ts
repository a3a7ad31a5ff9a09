import type { Connection } from './connection';

/** Where each of a session's submissions stands: the question it is behind, if any. Others are left out. */
export async function standings(
  trx: Connection,
  sessionKey: string,
  keys: readonly string[],
): Promise<Map<string, string | null>> {
  const rows: { key: string; questionKey: string | null }[] = await trx('submissions')
    .where({ session_key: sessionKey })
    .whereIn('document_id', [...keys])
    .select({ key: 'document_id', questionKey: 'question_key' });
  return new Map(rows.map(({ key, questionKey }) => [key, questionKey]));
}

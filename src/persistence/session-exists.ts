import type { Connection } from './connection';

/** Whether staff can see such a session: announced or in preparation. */
export async function sessionExists(trx: Connection, documentId: string): Promise<boolean> {
  const rows = await trx('dialogue_sessions').where({ document_id: documentId }).select('id');
  return rows.length > 0;
}

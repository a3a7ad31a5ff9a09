import type { Connection } from './connection';

/** No question of this session is being answered any more. */
export async function clearCurrentQuestion(trx: Connection, sessionKey: string): Promise<void> {
  await trx('dialogue_sessions')
    .where({ document_id: sessionKey })
    .whereNotNull('current_question')
    .update({ current_question: null });
}

import type { Connection } from './connection';
import { SESSION_LOCK_SPACE } from './floor/sessions';

/**
 * Waits until every submission under way in this session is stored or refused, and keeps new ones
 * waiting until the transaction ends. A session that does not exist locks nothing.
 */
export async function lockSession(trx: Connection, documentId: string): Promise<void> {
  await trx.raw(
    `select pg_advisory_xact_lock(${SESSION_LOCK_SPACE}, id) from dialogue_sessions where document_id = ?`,
    [documentId],
  );
}

/** Holds the session open for one submission: whoever ends or extends it waits until it is stored. */
export async function shareSession(trx: Connection, documentId: string): Promise<void> {
  await trx.raw(
    `select pg_advisory_xact_lock_shared(${SESSION_LOCK_SPACE}, id) from dialogue_sessions where document_id = ?`,
    [documentId],
  );
}

const ORDER_LOCK_SPACE = SESSION_LOCK_SPACE + 1;

/** Lets one editor at a time add to a session's order of questions. */
export async function lockQuestionOrder(trx: Connection, documentId: string): Promise<void> {
  await trx.raw(
    `select pg_advisory_xact_lock(${ORDER_LOCK_SPACE}, id) from dialogue_sessions where document_id = ?`,
    [documentId],
  );
}

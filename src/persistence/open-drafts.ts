import type { Connection } from './connection';

/** A draft about to be opened, under a key given beforehand. */
export interface OpenedDraft {
  draftKey: string;
  questionKey: string;
}

interface Opening {
  sessionKey: string;
  authorityKey: string;
  /** When their answers are due; `null` where the rule sets no deadline. */
  dueAt: Date | null;
  opened: readonly OpenedDraft[];
}

const OPENED = `insert into answer_drafts (document_id, question_key, session_key, authority_key, state,
    revision, versions, due_at, created_at, updated_at, published_at)
  select r."draftKey", r."questionKey", ?, ?, 'assigned', 0, '[]', ?::timestamp, n.at, n.at, n.at
  from (select dialogue_now() as at) as n,
    json_to_recordset(?::json) as r("draftKey" text, "questionKey" text)`;

/** Puts many questions of a session on a desk they have never been on, in one statement. */
export async function openDrafts(
  trx: Connection,
  { sessionKey, authorityKey, dueAt, opened }: Opening,
): Promise<void> {
  await trx.raw(OPENED, [sessionKey, authorityKey, dueAt, JSON.stringify(opened)]);
}

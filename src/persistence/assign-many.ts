import type { AnswerState } from '../domain/answer/state';
import type { Connection } from './connection';
import { openDrafts, type OpenedDraft } from './open-drafts';

/** A draft as far as an assignment is judged by it. */
export interface HeldDraft {
  documentId: string;
  questionKey: string;
  authorityKey: string;
  state: AnswerState;
  authorId: number | null;
  content: string | null;
  answerKey: string | null;
}

/** What comes of assigning many questions of one session to one authority. */
export interface Assignments {
  sessionKey: string;
  authorityKey: string;
  questionKeys: readonly string[];
  /** Drafts of others, to be given back. */
  released: readonly string[];
  /** What is written on them. */
  note: string;
  /** Its own drafts it had given back. */
  reopened: readonly string[];
  /** Drafts it never had, under keys given beforehand. */
  opened: readonly OpenedDraft[];
  /** When the opened and reopened ones are due; `null` where the rule sets no deadline. */
  dueAt: Date | null;
}

/**
 * The questions behind these submissions of a session, by submission, and their drafts, all held
 * until the transaction ends. Questions by key and before drafts, as everybody holds them.
 */
export async function holdQuestions(
  trx: Connection,
  sessionKey: string,
  submissionKeys: readonly string[],
): Promise<{ questionOf: Map<string, string>; drafts: HeldDraft[] }> {
  const { rows } = await trx.raw(
    `select document_id from questions where document_id in (select question_key from submissions
        where session_key = ? and document_id = any(?) and question_key is not null)
      order by document_id collate "C" for update`,
    [sessionKey, [...submissionKeys]],
  );
  const held = rows.map(({ document_id: key }: { document_id: string }) => key);
  const drafts = await trx('answer_drafts')
    .whereIn('question_key', held)
    .orderBy('id')
    .forUpdate()
    .select({
      documentId: 'document_id',
      questionKey: 'question_key',
      authorityKey: 'authority_key',
      state: 'state',
      authorId: 'author_id',
      content: 'content',
      answerKey: 'answer_key',
    });
  return { questionOf: await questionsOf(trx, held, submissionKeys), drafts };
}

// Read again: a submission may have left its question while this waited for it.
async function questionsOf(
  trx: Connection,
  questionKeys: readonly string[],
  submissionKeys: readonly string[],
): Promise<Map<string, string>> {
  const rows = await trx('submissions')
    .whereIn('document_id', [...submissionKeys])
    .whereIn('question_key', [...questionKeys])
    .select({ key: 'document_id', questionKey: 'question_key' });
  return new Map(rows.map(({ key, questionKey }) => [key, questionKey]));
}

const RELEASED = `update answer_drafts set state = 'released', note = ?, updated_at = dialogue_now()
  where document_id = any(?)`;

const REOPENED = `update answer_drafts set state = 'assigned', note = null, due_at = ?::timestamp,
    updated_at = dialogue_now()
  where document_id = any(?)`;

const QUESTIONS = `update questions set updated_at = dialogue_now() where document_id = any(?)`;

const UNLINKED = `delete from questions_assigned_authority_lnk l using questions q, authorities a
  where q.id = l.question_id and a.id = l.authority_id and q.document_id = any(?)
    and a.document_id <> ?`;

const LINKED = `insert into questions_assigned_authority_lnk (question_id, authority_id)
  select q.id, a.id from questions q join authorities a on a.document_id = ?
  where q.document_id = any(?) and not exists (
    select 1 from questions_assigned_authority_lnk l where l.question_id = q.id)`;

/**
 * Stores what assigning each of them would have stored, in a statement a table. Whoever calls holds
 * the questions and their drafts, and has judged each. The floor judges again.
 */
export async function assignMany(trx: Connection, assignments: Assignments): Promise<void> {
  const { sessionKey, authorityKey, dueAt, note } = assignments;
  const questionKeys = [...assignments.questionKeys];
  await trx.raw(RELEASED, [note, [...assignments.released]]);
  await trx.raw(QUESTIONS, [questionKeys]);
  await trx.raw(UNLINKED, [questionKeys, authorityKey]);
  await trx.raw(LINKED, [authorityKey, questionKeys]);
  await openDrafts(trx, { sessionKey, authorityKey, dueAt, opened: assignments.opened });
  await trx.raw(REOPENED, [dueAt, [...assignments.reopened]]);
}

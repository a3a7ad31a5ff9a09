import type { AnswerState } from '../domain/answer/state';
import type { Connection } from './connection';

/** One question of a session in its place, with the state of its answer. */
export interface RunOrderRow {
  documentId: string;
  position: number;
  content: string;
  theme: string | null;
  submitterName: string;
  submissionCount: number;
  authorityKey: string | null;
  authorityName: string | null;
  answerState: AnswerState | null;
  isAnswered: boolean;
  calledAt: Date | null;
  recordingSeconds: number | null;
}

const OF_SESSION = `from questions q
  join questions_session_lnk l on l.question_id = q.id
  join dialogue_sessions s on s.id = l.dialogue_session_id`;

/** The questions of a session in the order they are to be answered, in one statement. */
export async function runOrderRows(trx: Connection, sessionKey: string): Promise<RunOrderRow[]> {
  const { rows } = await trx.raw(
    `select q.document_id as "documentId", q.position, q.content, q.theme,
        q.submitter_name as "submitterName", q.submission_count as "submissionCount",
        a.document_id as "authorityKey", a.name as "authorityName", d.state as "answerState",
        exists (select 1 from answers_question_lnk n where n.question_id = q.id) as "isAnswered",
        q.called_at as "calledAt", q.recording_seconds as "recordingSeconds"
      ${OF_SESSION}
      left join questions_assigned_authority_lnk g on g.question_id = q.id
      left join authorities a on a.id = g.authority_id
      left join answer_drafts d
        on d.question_key = q.document_id and d.authority_key = a.document_id
      where s.document_id = ? order by q.position, q.id`,
    [sessionKey],
  );
  return rows;
}

/** The keys of a session's questions in their order. */
export async function questionOrder(trx: Connection, sessionKey: string): Promise<string[]> {
  const { rows } = await trx.raw(
    `select q.document_id as "key" ${OF_SESSION} where s.document_id = ? order by q.position, q.id`,
    [sessionKey],
  );
  return rows.map(({ key }: { key: string }) => key);
}

/** Numbers the questions from 1 in the order given; writes only those whose place is another. */
export async function writeOrder(trx: Connection, order: readonly string[]): Promise<void> {
  await trx.raw(
    `update questions q set position = g.place, updated_at = dialogue_now()
      from unnest(?::text[]) with ordinality as g (key, place)
      where q.document_id = g.key and q.position <> g.place`,
    [[...order]],
  );
}

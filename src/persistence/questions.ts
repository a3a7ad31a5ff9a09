import type { NamedSubmitter } from '../domain/submission/public-name';
import type { SubmitterKind } from '../domain/submission/submitter';
import type { Connection } from './connection';

/** Whether readers already have an answer to a question. */
export async function isQuestionAnswered(trx: Connection, questionKey: string): Promise<boolean> {
  const { rows } = await trx.raw(
    `select exists (
       select 1 from answers_question_lnk l join questions q on q.id = l.question_id
       where q.document_id = ?) as "answered"`,
    [questionKey],
  );
  return rows[0].answered;
}

/** How many submissions a question stands for, counted, so that no increment is ever lost. */
export async function countSubmissionsOf(trx: Connection, questionKey: string): Promise<number> {
  const [{ count }] = await trx('submissions')
    .where({ question_key: questionKey })
    .count({ count: '*' });
  return Number(count);
}

/** The place of the next question in its session's order. */
export async function nextPosition(trx: Connection, sessionKey: string): Promise<number> {
  const { rows } = await trx.raw(
    `select coalesce(max(q.position), 0) + 1 as "position" from questions q
     join questions_session_lnk l on l.question_id = q.id
     join dialogue_sessions s on s.id = l.dialogue_session_id where s.document_id = ?`,
    [sessionKey],
  );
  return rows[0].position;
}

/** Who else asks a question: all that is public about a submitter, or becomes so. */
export interface Asker extends NamedSubmitter {
  kind: SubmitterKind;
  receivedAt: Date;
}

/**
 * The one a question is named after when whoever it was accepted from no longer stands behind it: the
 * earliest of those merged into it. Undefined while the accepted one does.
 */
export async function nextAsker(trx: Connection, questionKey: string): Promise<Asker | undefined> {
  const [first] = await trx('submissions')
    .where({ question_key: questionKey })
    .orderByRaw(`(fate = 'accepted') desc, received_at, id`)
    .limit(1)
    .select({
      fate: 'fate',
      kind: 'submitter_kind',
      name: 'name',
      publicName: 'public_name',
      receivedAt: 'received_at',
    });
  return first === undefined || first.fate === 'accepted' ? undefined : first;
}

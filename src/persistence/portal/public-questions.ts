import type { PublicQuestion } from '../../portal/client/contract';
import type { Connection } from '../connection';
import { SHOWN_QUESTION } from '../live-columns';

const PAGE = `
  select s.current_question as "currentQuestion",
    (select coalesce(json_agg(p.shown order by p.position), '[]') from (
      select q.position, ${SHOWN_QUESTION} as shown
      from questions_session_lnk l join questions q on q.id = l.question_id
      where l.dialogue_session_id = s.id
      order by q.position limit :size offset :skipped) p) as questions
  from dialogue_sessions s where s.document_id = :session and s.announced_at is not null`;

/** One page of a session's public questions in the order they are called, in one statement. */
export async function questionPage(
  trx: Connection,
  session: string,
  { page, size }: { page: number; size: number },
): Promise<{ questions: PublicQuestion[]; currentQuestion: string | null }> {
  const { rows } = await trx.raw(PAGE, { session, size, skipped: (page - 1) * size });
  return rows[0] ?? { questions: [], currentQuestion: null };
}

const ONE = `
  select ${SHOWN_QUESTION} as question, json_build_object('slug', s.slug, 'topic', s.topic,
    'recordingUrl', s.recording_url) as session
  from questions q
  join questions_session_lnk l on l.question_id = q.id
  join dialogue_sessions s on s.id = l.dialogue_session_id and s.announced_at is not null
  where q.document_id = ?`;

export interface FoundQuestion {
  question: PublicQuestion;
  session: { slug: string; topic: string; recordingUrl: string | null };
}

/** A public question with its answers and where it was asked; undefined where there is none. */
export async function publicQuestion(
  trx: Connection,
  documentId: string,
): Promise<FoundQuestion | undefined> {
  const { rows } = await trx.raw(ONE, [documentId]);
  return rows[0];
}

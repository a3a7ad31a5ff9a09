import type { Connection } from './connection';
import { type PreparedStatement, runPrepared } from './prepared';

/** An answered question that shares words with a text. */
export interface LikeQuestion {
  documentId: string;
  session: { slug: string; topic: string };
  content: string;
  answeredAt: string;
}

/** Places of the index looked at for one text. */
const MOST_PLACES = 2_000;

const LIKE: PreparedStatement = {
  name: 'like-questions',
  text: `
  select q.document_id as "documentId", json_build_object('slug', s.slug, 'topic', s.topic) as session,
      q.content, dialogue_iso(w.answered_at) as "answeredAt"
    from dialogue_like_questions($1, ${MOST_PLACES}, $2) f
    join questions q on q.id = f.question_id
    join questions_session_lnk l on l.question_id = q.id
    join dialogue_sessions s on s.id = l.dialogue_session_id and s.announced_at is not null
    cross join lateral (select min(n.issued_at) as answered_at
      from answers_question_lnk k join answers n on n.id = k.answer_id where k.question_id = q.id) w
    where w.answered_at is not null
    order by f.shared desc, q.id desc`,
};

/** Answered questions of any session that have most of these neighbouring words, most first. */
export const likeQuestions = (
  connection: Connection,
  pairs: readonly string[],
  limit: number,
): Promise<LikeQuestion[]> => runPrepared(connection, LIKE, [pairs, limit]);

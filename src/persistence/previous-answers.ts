import type { Connection } from './connection';

/** A published answer with the question it was given to. */
export interface PreviousAnswerRow {
  answerKey: string;
  question: string;
  answer: string;
  authorityName: string;
  topic: string;
  issuedAt: Date;
  similarity: number;
}

/** Words typed to search by are found inside a longer question; a whole question is compared whole. */
const LIKENESS = {
  words: {
    condition: 'dialogue_fold(?) <% dialogue_fold(q.content)',
    measure: 'word_similarity(dialogue_fold(?), dialogue_fold(q.content))',
  },
  question: {
    condition: 'dialogue_fold(q.content) % dialogue_fold(?)',
    measure: 'similarity(dialogue_fold(q.content), dialogue_fold(?))',
  },
} as const;

export interface PreviousAnswerFilter {
  text: string;
  by: keyof typeof LIKENESS;
  /** The question that is being answered, which is like itself. */
  exceptQuestion: string;
  limit: number;
}

/** What was answered before to questions like a text, likest first; found by the trigram index. */
export async function previousAnswers(
  trx: Connection,
  { text, by, exceptQuestion, limit }: PreviousAnswerFilter,
): Promise<PreviousAnswerRow[]> {
  const { condition, measure } = LIKENESS[by];
  const { rows } = await trx.raw(
    `select a.document_id as "answerKey", q.content as "question", a.content as "answer",
        u.name as "authorityName", s.topic, a.issued_at as "issuedAt", ${measure} as "similarity"
      from questions q
      join answers_question_lnk aq on aq.question_id = q.id
      join answers a on a.id = aq.answer_id
      join answers_authority_lnk au on au.answer_id = a.id
      join authorities u on u.id = au.authority_id
      join questions_session_lnk qs on qs.question_id = q.id
      join dialogue_sessions s on s.id = qs.dialogue_session_id
      where ${condition} and q.document_id <> ?
      order by "similarity" desc, a.issued_at desc, a.id
      limit ?`,
    [text, text, exceptQuestion, limit],
  );
  return rows;
}

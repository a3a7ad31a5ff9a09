import { z } from 'zod';
import { line } from '../../api/submission/input';
import { QUESTION } from '../../content-types';
import { previousAnswers, type PreviousAnswerRow } from '../../persistence/previous-answers';
import type { PreviousAnswer } from '../contract/answer';
import { draftInScope } from '../support/scope-to-authority';
import { staffRoute } from '../support/staff-route';

const MOST = 10;

const view = (row: PreviousAnswerRow): PreviousAnswer => ({
  answerKey: row.answerKey,
  question: row.question,
  answer: row.answer,
  authorityName: row.authorityName,
  topic: row.topic,
  issuedAt: row.issuedAt.toISOString(),
  similarity: row.similarity,
});

/** Published answers to insert from: to questions like this one, or with the words of `text`. */
export const previousAnswersRoute = staffRoute({
  method: 'GET',
  path: '/answer-drafts/:id/previous-answers',
  actions: ['draft', 'approve', 'oversee'],
  input: z.strictObject({ text: line.optional() }),
  answer: async (request): Promise<PreviousAnswer[]> => {
    const { strapi, input } = request;
    const { questionKey } = await draftInScope(request, 'overseers');
    const question = await strapi.documents(QUESTION).findOne({ documentId: questionKey });
    const typed = input.text ?? '';
    const rows = await previousAnswers(strapi.db.connection, {
      ...(typed !== ''
        ? { text: typed, by: 'words' as const }
        : { text: question?.content ?? '', by: 'question' as const }),
      exceptQuestion: questionKey,
      limit: MOST,
    });
    return rows.map(view);
  },
});

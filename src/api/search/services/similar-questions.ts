import type { Core } from '@strapi/strapi';
import { likenessWithin, tellingPairsOf, wordPairsOf } from '../../../domain/text/word-pairs';
import { likeQuestions } from '../../../persistence/like-questions';
import type { SimilarAnswer } from '../../../portal/client/contract';

/** Told of one text. */
const MOST = 5;

/** Less than this is chance. */
const LEAST = 0.15;

/** Read from the database and compared; those that share most words. */
const CANDIDATES = 40;

/** Neighbouring words looked up; a longer text says the same again. */
const MOST_PAIRS = 120;

/** Finds answered questions of any session that ask what somebody is about to ask. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The likest first. Nothing of the text is kept. */
  async similarTo(content: string): Promise<SimilarAnswer['data']> {
    const pairs = tellingPairsOf(content).slice(0, MOST_PAIRS);
    const asked = wordPairsOf(content);
    const candidates = await likeQuestions(strapi.db.connection, pairs, CANDIDATES);
    return candidates
      .map((question) => ({
        ...question,
        similarity: likenessWithin(asked, wordPairsOf(question.content)),
      }))
      .filter(({ similarity }) => similarity >= LEAST)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MOST)
      .map(({ similarity, ...question }) => ({
        ...question,
        similarity: Math.round(similarity * 1_000) / 1_000,
      }));
  },
});

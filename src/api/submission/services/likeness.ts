import type { Core } from '@strapi/strapi';
import { groupAlike, ALIKE, type Group, type Pair } from '../../../domain/submission/grouping';
import { likeness, wordPairsOf, type WordPairs } from '../../../domain/text/word-pairs';
import { pendingAmong, questionsAmong, type SimilarRow } from '../../../persistence/similar-items';
import { oldestPending, type PendingText } from '../../../persistence/oldest-pending';
import { inSlices } from '../../../operations/in-slices';
import type { Like } from '../text-index';
import { TextIndexes } from '../text-indexes';

/** Less than this is chance: so much two questions about one street share. */
const LEAST = 0.2;

/** Candidates read from the database; most of the likest may be decided already. */
const CANDIDATES = 200;

/** Told of each kind. */
const MOST_OF_A_KIND = 8;

export type SimilarText = SimilarRow & { similarity: number };

/** A group, and the public question it is like. */
export type ProposedGroup = Group & { question: SimilarText | null };

/** Which texts ask the same. Proposals only. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const indexes = new TextIndexes(strapi);
  const trx = strapi.db.connection;
  const nearest = { least: LEAST, limit: CANDIDATES };

  const questionsLike = async (text: WordPairs, sessionKey: string): Promise<SimilarText[]> => {
    const likes = await (await indexes.questions()).like(text, nearest);
    return ranked(likes, await questionsAmong(trx, keysOf(likes), sessionKey));
  };

  const submissionsLike = async (text: WordPairs, sessionKey: string): Promise<SimilarText[]> => {
    const likes = await (await indexes.submissionsOf(sessionKey)).like(text, nearest);
    return ranked(likes, await pendingAmong(trx, keysOf(likes)));
  };

  return {
    /** This session's questions, its pending submissions, and what was answered in any session. */
    async similarTo(text: string, sessionKey: string, exceptKey?: string): Promise<SimilarText[]> {
      const asked = wordPairsOf(text);
      const questions = await questionsLike(asked, sessionKey);
      const submissions = await submissionsLike(asked, sessionKey);
      const kinds = [
        questions.filter(({ where }) => where === 'question'),
        questions.filter(({ where }) => where === 'answered'),
        submissions.filter(({ documentId }) => documentId !== exceptKey),
      ];
      return kinds.flatMap((kind) => kind.slice(0, MOST_OF_A_KIND)).sort(byLikeness);
    },

    /** The oldest pending submissions of a session, in groups that may ask the same. */
    async groups(
      sessionKey: string,
      limit: number,
    ): Promise<{ pending: PendingText[]; groups: ProposedGroup[] }> {
      const pending = await oldestPending(trx, sessionKey, limit);
      const texts = new Map<string, WordPairs>();
      await inSlices(pending, ({ documentId, content }) => {
        texts.set(documentId, wordPairsOf(content));
      });
      const groups = groupAlike([...texts.keys()], await likePairs(texts));
      const proposed: ProposedGroup[] = [];
      for (const group of groups) {
        const [first] = (await questionsLike(texts.get(group.lead)!, sessionKey)).filter(
          ({ where, similarity }) => where === 'question' && similarity >= ALIKE,
        );
        proposed.push({ ...group, question: first ?? null });
      }
      return { pending, groups: proposed };
    },
  };
};

const keysOf = (likes: readonly Like[]): string[] => likes.map(({ documentId }) => documentId);

const byLikeness = (a: SimilarText, b: SimilarText): number => b.similarity - a.similarity;

const ranked = (likes: readonly Like[], rows: readonly SimilarRow[]): SimilarText[] => {
  const similarities = new Map(likes.map(({ documentId, similarity }) => [documentId, similarity]));
  return rows
    .map((row) => ({ ...row, similarity: similarities.get(row.documentId) ?? 0 }))
    .sort(byLikeness);
};

async function likePairs(texts: ReadonlyMap<string, WordPairs>): Promise<Pair[]> {
  const entries = [...texts];
  const pairs: Pair[] = [];
  await inSlices(entries.entries(), ([at, [one, ofOne]]) => {
    for (const [other, ofOther] of entries.slice(at + 1)) {
      const alike = likeness(ofOne, ofOther);
      if (alike >= ALIKE) pairs.push({ one, other, likeness: alike });
    }
  });
  return pairs;
}

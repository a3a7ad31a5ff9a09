import type { ProposedGroup, SimilarText } from '../../api/submission/services/likeness';
import type { PendingText } from '../../persistence/oldest-pending';
import type { Grouping, SimilarItem } from '../contract/submission';

export const similarView = (text: SimilarText): SimilarItem => ({
  where: text.where,
  documentId: text.documentId,
  content: text.content,
  similarity: Math.round(text.similarity * 1_000) / 1_000,
  submissionCount: text.submissionCount,
  session: text.where === 'answered' ? { documentId: text.sessionKey, topic: text.topic } : null,
  answer: text.answer,
  receivedAt: text.receivedAt.toISOString(),
});

const memberView = (text: PendingText): Grouping['groups'][number]['members'][number] => ({
  documentId: text.documentId,
  content: text.content,
  name: text.name,
  channel: text.channel,
  receivedAt: text.receivedAt.toISOString(),
});

/** Groups of the pending, the largest first. */
export function groupingView({
  pending,
  groups,
}: {
  pending: readonly PendingText[];
  groups: readonly ProposedGroup[];
}): Grouping {
  const byKey = new Map(pending.map((text) => [text.documentId, text]));
  return {
    considered: pending.length,
    groups: groups.map(({ lead, members, question }) => ({
      lead,
      members: members.map((key) => memberView(byKey.get(key)!)),
      question: question && {
        documentId: question.documentId,
        content: question.content,
        submissionCount: question.submissionCount,
      },
    })),
  };
}

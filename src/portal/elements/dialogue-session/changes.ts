import type { PublicQuestion } from '../../client/contract';

/** What became of one question between two versions. */
export interface Change {
  key: string;
  position: number;
  kind: 'added' | 'answered' | 'corrected' | 'edited' | 'removed';
}

/** What a reader of the one has not seen of the other, in run order; what was removed first. */
export function changesBetween(
  before: readonly PublicQuestion[],
  after: readonly PublicQuestion[],
): Change[] {
  const seen = new Map(before.map((question) => [question.documentId, question]));
  const kept = new Set(after.map(({ documentId }) => documentId));
  const removed = before
    .filter(({ documentId }) => !kept.has(documentId))
    .map((question) => change(question, 'removed'));
  const others = after.flatMap((question) => {
    const kind = kindOf(seen.get(question.documentId), question);
    return kind === null ? [] : [change(question, kind)];
  });
  return [...removed, ...others];
}

const change = ({ documentId, position }: PublicQuestion, kind: Change['kind']): Change => ({
  key: documentId,
  position,
  kind,
});

function kindOf(before: PublicQuestion | undefined, after: PublicQuestion): Change['kind'] | null {
  if (before === undefined) return 'added';
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return null;
  if (after.answers.length > before.answers.length) return 'answered';
  return corrections(before) === corrections(after) ? 'edited' : 'corrected';
}

const corrections = ({ answers }: PublicQuestion): string =>
  answers.map(({ correctedAt }) => correctedAt ?? '').join();

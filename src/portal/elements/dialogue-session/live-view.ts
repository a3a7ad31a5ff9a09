import type { PublicQuestion } from '../../client/contract';
import type { LiveSnapshot } from '../../client/live-content';
import { changesBetween, type Change } from './changes';

/**
 * What a reader sees of a session, and what waits until it is asked for: nothing moves under the eyes of
 * somebody who reads. What is no longer public is taken away at once; its place stays until then.
 */
export class LiveView {
  isPaused = false;
  /** Questions of which only the place is left. */
  readonly gone = new Set<string>();
  private latest: LiveSnapshot | null = null;
  private seen: LiveSnapshot | null = null;

  get shown(): LiveSnapshot | null {
    return this.seen;
  }

  /** What there is and is not shown yet. */
  get waiting(): Change[] {
    if (this.latest === null || this.seen === null) return [];
    return changesBetween(this.seen.questions, this.latest.questions).filter(
      ({ key }) => !this.gone.has(key),
    );
  }

  /**
   * Takes a new version; returns what changed since the one before.
   * @param mayMove Whether a question's card may change without moving what is being read.
   */
  take(next: LiveSnapshot, mayMove: (key: string) => boolean): Change[] {
    const changes =
      this.latest === null ? [] : changesBetween(this.latest.questions, next.questions);
    this.latest = next;
    const { seen } = this;
    if (seen === null) this.seen = next;
    else this.seen = this.isPaused ? { ...seen } : { ...next, questions: seen.questions };
    if (seen !== null) this.placeQuestions(seen.questions, next, mayMove);
    return changes;
  }

  /** Everything there is; returns what was not shown before. */
  showAll(): Change[] {
    const { waiting } = this;
    this.gone.clear();
    this.seen = this.latest;
    return waiting;
  }

  private placeQuestions(
    before: readonly PublicQuestion[],
    next: LiveSnapshot,
    mayMove: (key: string) => boolean,
  ): void {
    const isFree = (key: string): boolean => !this.isPaused && mayMove(key);
    const now = new Map(next.questions.map((question) => [question.documentId, question]));
    const kept = before.flatMap((question) => {
      const key = question.documentId;
      const current = now.get(key);
      if (current !== undefined) this.gone.delete(key);
      else if (isFree(key)) return [];
      else this.gone.add(key);
      return [current !== undefined && isFree(key) ? current : question];
    });
    const questions = [...kept, ...this.additions(before, next.questions, isFree)];
    questions.sort((one, other) => one.position - other.position);
    this.seen = { ...this.seen!, questions };
  }

  /** A new card moves every one that comes after it. */
  private additions(
    before: readonly PublicQuestion[],
    next: readonly PublicQuestion[],
    isFree: (key: string) => boolean,
  ): PublicQuestion[] {
    if (this.isPaused) return [];
    const known = new Set(before.map(({ documentId }) => documentId));
    return next.filter(({ documentId, position }) => {
      if (known.has(documentId)) return false;
      const follower = before.find((question) => question.position >= position);
      return follower === undefined || isFree(follower.documentId);
    });
  }
}

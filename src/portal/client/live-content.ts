import type { LiveAnswer, PublicQuestion } from './contract';

/** A session as its readers see it at one version. */
export interface LiveSnapshot {
  version: number;
  session: LiveAnswer['session'];
  counters: LiveAnswer['counters'];
  /** In run order. */
  questions: readonly PublicQuestion[];
}

/** Puts pages and deltas of the live page together. Knows no network. */
export class LiveContent {
  private readonly questions = new Map<string, PublicQuestion>();

  /** @param head The first page. */
  constructor(private head: LiveAnswer) {
    this.put(head.questions);
  }

  get version(): number {
    return this.head.version;
  }

  get poll(): LiveAnswer['poll'] {
    return this.head.poll;
  }

  /** Takes another page of the same version; false when it is of another one. */
  takePage(page: LiveAnswer): boolean {
    if (page.version !== this.version) return false;
    this.put(page.questions);
    return true;
  }

  /** Takes what changed; what is not later than what is here is here already. */
  takeDelta(delta: LiveAnswer): boolean {
    if (delta.version <= this.version) return false;
    this.head = delta;
    for (const key of delta.removed ?? []) this.questions.delete(key);
    this.put(delta.questions);
    return true;
  }

  snapshot(): LiveSnapshot {
    const { version, session, counters } = this.head;
    const questions = [...this.questions.values()].sort(
      (one, other) => one.position - other.position,
    );
    return { version, session, counters, questions };
  }

  private put(questions: readonly PublicQuestion[]): void {
    for (const question of questions) this.questions.set(question.documentId, question);
  }
}

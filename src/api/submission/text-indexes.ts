import type { Core } from '@strapi/strapi';
import {
  questionTextsSince,
  submissionTextsAfter,
  TEXT_BATCH,
} from '../../persistence/comparable-texts';
import { TextIndex } from './text-index';

/** Ids are given before the commit, so a late row may be below the last one seen: this far at most. */
const LATE_ROWS = 2_000;

/** A transaction that writes a question is seen this long after the instant it carries, at most. */
const LATE_MILLISECONDS = 60_000;

/** Texts kept by one node, of all sessions together: some 100 MB. */
const MOST_TEXTS = 200_000;

/** Keeps the indexes of one node abreast of the database; each request reads what came since the last. */
export class TextIndexes {
  readonly #strapi: Core.Strapi;
  /** By session, the one used last at the end. */
  readonly #submissions = new Map<string, TextIndex>();
  readonly #questions = new TextIndex();
  #questionsSeen: Date | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  submissionsOf(sessionKey: string): Promise<TextIndex> {
    return this.#inTurn(async () => {
      const index = this.#submissions.get(sessionKey) ?? new TextIndex();
      this.#submissions.delete(sessionKey);
      this.#submissions.set(sessionKey, index);
      await this.#readSubmissions(sessionKey, index);
      this.#forget();
      return index;
    });
  }

  /** Every public question of any session; one taken back since stays until the node ends. */
  questions(): Promise<TextIndex> {
    return this.#inTurn(async () => {
      const seen = this.#questionsSeen;
      const since = seen && new Date(seen.getTime() - LATE_MILLISECONDS);
      const texts = await questionTextsSince(this.#strapi.db.connection, since);
      await this.#questions.put(texts);
      for (const { updatedAt } of texts) {
        if (this.#questionsSeen === null || updatedAt > this.#questionsSeen) {
          this.#questionsSeen = updatedAt;
        }
      }
      return this.#questions;
    });
  }

  async #readSubmissions(sessionKey: string, index: TextIndex): Promise<void> {
    let after = Math.max(0, index.lastId - LATE_ROWS);
    const known = index.idsAbove(after);
    for (let count = TEXT_BATCH; count === TEXT_BATCH;) {
      const texts = await submissionTextsAfter(this.#strapi.db.connection, sessionKey, {
        after,
        known,
      });
      await index.put(texts);
      after = texts.at(-1)?.id ?? after;
      count = texts.length;
    }
  }

  #forget(): void {
    let held = [...this.#submissions.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [sessionKey, { size }] of this.#submissions) {
      if (held <= MOST_TEXTS || this.#submissions.size === 1) return;
      this.#submissions.delete(sessionKey);
      held -= size;
    }
  }

  // Two who come at once read the same rows once.
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}

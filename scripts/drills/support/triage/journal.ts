import type { LedgerEntry } from './ledger';
import type { WordingEdit } from './wording-chain';

/** All that the editors did and were told. */
export class Journal {
  readonly ledger: LedgerEntry[] = [];
  readonly edits: WordingEdit[] = [];
  /** Milliseconds that each call of the list took. */
  readonly listed: number[] = [];
  /** How often each thing happened, and each code was answered. */
  readonly done = new Map<string, number>();
  readonly refused = new Map<string, number>();
  requests = 0;
  private readonly found = new Set<string>();

  count(what: string, times = 1): void {
    this.done.set(what, (this.done.get(what) ?? 0) + times);
  }

  countRefused(code: string): void {
    this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
  }

  /** The same sentence again is the same violation. */
  violation(sentence: string): void {
    this.found.add(sentence);
  }

  get violations(): string[] {
    return [...this.found];
  }
}

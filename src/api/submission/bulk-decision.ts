/** One decision for many submissions, each judged for itself. */
export type BulkDecision =
  | { action: 'accept'; authorityKey?: string }
  /** Into a question, or into that of a `lead`, which is accepted first where it is pending. */
  | { action: 'merge'; questionKey?: string; lead?: string }
  | { action: 'reject'; code: string; details: string | null }
  | { action: 'transfer'; to: string; details: string | null }
  /** Pending ones are accepted first. */
  | { action: 'assign'; authorityKey: string }
  | { action: 'quarantine'; reason: string }
  | { action: 'reconsider' };

import type { DraftText, StoredText } from './draft-text';

/**
 * Where a text stands. `saved`: the server has it. `waiting`, `saving`: it will in a moment.
 * `offline`, `signedOut`: kept in this browser, tried again by itself. `refused`: kept in this
 * browser, the server does not take it as things are. `conflict`: somebody has stored another text,
 * a person must choose.
 */
export type KeeperPhase =
  'saved' | 'waiting' | 'saving' | 'offline' | 'signedOut' | 'refused' | 'conflict';

export interface KeeperState {
  text: DraftText;
  phase: KeeperPhase;
  /** When the server last took a text from here, in milliseconds; `null` when not yet. */
  savedAt: number | null;
  /** The other text, while `phase` is `conflict`. */
  theirs: StoredText | null;
  /** Why, while `phase` is `refused`. */
  error: unknown;
  /** Whether this tab writes; another tab of the same person may have the draft. */
  isWriter: boolean;
  /** Whether the browser could keep what is not saved. */
  isKeptHere: boolean;
  /** A text that was not chosen in a conflict. */
  aside: string | null;
}

/** How an attempt to save failed, in the terms that matter here. */
export type SaveFailure =
  | { kind: 'unreachable' }
  | { kind: 'signedOut' }
  | { kind: 'stale'; current: StoredText }
  | { kind: 'refused'; error: unknown };

export type SaveResult = { kind: 'saved'; revision: number } | SaveFailure;

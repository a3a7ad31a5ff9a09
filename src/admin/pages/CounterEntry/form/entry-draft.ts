import type { EntryFields } from './entry-fields';

const KEY = 'dialogue.counter.draft';
const KEPT_MILLISECONDS = 30 * 60 * 1_000;

/** What survives an accidental reload. Holds personal data, so it is kept in this tab alone. */
export interface EntryDraft {
  sessionKey: string | null;
  fields: EntryFields;
  /** Sent again with every attempt of this entry, so that it is stored once: milliseconds of "now". */
  attempt: { key: string; at: number | null };
  savedAt: number;
}

/** The storage of a browser's tab, as far as drafts use it. */
interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export const keepDraft = (storage: TabStorage, draft: EntryDraft): void =>
  storage.setItem(KEY, JSON.stringify(draft));

/** Gone once the question is stored, on signing out and after thirty minutes. */
export const forgetDraft = (storage: TabStorage): void => storage.removeItem(KEY);

/** The draft of this tab; `null` when there is none or it is too old, which it does not outlive. */
export function readDraft(storage: TabStorage, now: number): EntryDraft | null {
  const kept = storage.getItem(KEY);
  const draft = kept === null ? null : (JSON.parse(kept) as EntryDraft);
  if (draft && now - draft.savedAt < KEPT_MILLISECONDS) return draft;

  forgetDraft(storage);
  return null;
}

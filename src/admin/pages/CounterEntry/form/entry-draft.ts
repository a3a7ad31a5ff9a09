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

export const keepDraft = (storage: Storage, draft: EntryDraft): void =>
  storage.setItem(KEY, JSON.stringify(draft));

/** Gone once the question is stored, on signing out and after thirty minutes. */
export const forgetDraft = (storage: Storage): void => storage.removeItem(KEY);

/** The draft of this tab; `null` when there is none or it is too old, which it does not outlive. */
export function readDraft(storage: Storage, now: number): EntryDraft | null {
  const kept = storage.getItem(KEY);
  const draft = kept === null ? null : (JSON.parse(kept) as EntryDraft);
  if (draft && now - draft.savedAt < KEPT_MILLISECONDS) return draft;

  forgetDraft(storage);
  return null;
}

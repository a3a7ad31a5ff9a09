import { emptyFields } from './entry-fields';
import { forgetDraft, keepDraft, readDraft } from './entry-draft';

/** A browser's storage, as far as drafts use it. */
function memory() {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      held.set(key, value);
    },
    removeItem: (key: string) => {
      held.delete(key);
    },
    get length() {
      return held.size;
    },
  };
}

const MINUTE = 60_000;
const draft = {
  sessionKey: 's1',
  fields: { ...emptyFields('post'), name: 'Nguyễn Thị Mai' },
  attempt: { key: 'k1', at: null },
  savedAt: 0,
};

test('a draft survives a reload', () => {
  const storage = memory();
  keepDraft(storage, draft);
  expect(readDraft(storage, 29 * MINUTE)).toEqual(draft);
});

test('after thirty minutes nothing of it is left', () => {
  const storage = memory();
  keepDraft(storage, draft);
  expect(readDraft(storage, 30 * MINUTE)).toBeNull();
  expect(storage.length).toBe(0);
});

test('a draft that was let go is gone', () => {
  const storage = memory();
  keepDraft(storage, draft);
  forgetDraft(storage);
  expect(storage.length).toBe(0);
});

import type { DraftView } from '../../../../staff-api/contract/answer';
import { DraftCopies } from './draft-copies';
import { DraftKeeper } from './draft-keeper';
import { saveDraft, storedText } from './save-draft';

const TAB = crypto.randomUUID?.() ?? String(Math.random());

const later = (milliseconds: number, act: () => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

const open = new Map<string, { keeper: DraftKeeper; copies: DraftCopies }>();

/**
 * The keeper of a draft for a person: the one at work in this tab, or a new one. It outlives its
 * screen for as long as it holds something the server does not have.
 */
export function keeperOf(userId: number, draft: DraftView): DraftKeeper {
  const draftId = draft.documentId;
  const key = `${userId}.${draftId}`;
  const known = open.get(key);
  if (known) return known.keeper;

  const copies = new DraftCopies(localStorage, { userId, draftId }, TAB);
  const keeper = new DraftKeeper(storedText(draft), {
    copies,
    save: (text, revision) => saveDraft(draftId, text, revision),
    now: () => Date.now(),
    later,
  });
  open.set(key, { keeper, copies });
  return keeper;
}

/** Whether this tab is at work on a draft. */
export const isKept = (userId: number, draftId: string): boolean =>
  open.has(`${userId}.${draftId}`);

/** The screen was left: a keeper with nothing to do goes, another stays until it is done. */
export function leaveKeeper(keeper: DraftKeeper): void {
  for (const [key, one] of open) {
    if (one.keeper !== keeper || keeper.isWatched) continue;
    if (keeper.getState().phase !== 'saved') void keeper.flush().then(() => close(key, keeper));
    else close(key, keeper);
  }
}

function close(key: string, keeper: DraftKeeper): void {
  if (keeper.isWatched || keeper.getState().phase !== 'saved') return;
  keeper.stop();
  open.delete(key);
}

const flushAll = () => {
  for (const { keeper } of open.values()) void keeper.flush();
};

window.addEventListener('online', flushAll);
document.addEventListener('visibilitychange', flushAll);
window.addEventListener('storage', ({ key }) => {
  for (const { keeper, copies } of open.values()) {
    if (key === null || copies.concerns(key)) keeper.followOtherTab();
  }
});

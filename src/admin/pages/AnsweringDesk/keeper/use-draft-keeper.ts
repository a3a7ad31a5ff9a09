import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { DraftView } from '../../../../staff-api/contract/answer';
import type { DraftKeeper } from './draft-keeper';
import type { KeeperState } from './keeper-state';
import { keeperOf, leaveKeeper } from './open-keepers';
import { storedText } from './save-draft';

/** The text of a draft as this person writes it, and who keeps it safe. */
export function useDraftKeeper(draft: DraftView): { keeper: DraftKeeper; state: KeeperState } {
  const userId = useAuth('useDraftKeeper', ({ user }) => Number(user?.id ?? 0));
  const keeper = useMemo(() => keeperOf(userId, draft), [userId, draft.documentId]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState);

  useEffect(() => keeper.adopt(storedText(draft)), [keeper, draft]);
  // After the subscription of the screen has gone, or the keeper would count as looked at.
  useEffect(() => () => void setTimeout(() => leaveKeeper(keeper)), [keeper]);

  return { keeper, state };
}

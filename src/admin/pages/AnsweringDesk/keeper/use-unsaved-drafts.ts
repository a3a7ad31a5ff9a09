import { useAuth } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { DraftDetail } from '../../../../staff-api/contract/answer';
import { useStaffApi } from '../../../client/use-staff-api';
import { unsavedDrafts } from './draft-copies';
import { isKept, keeperOf, leaveKeeper } from './open-keepers';

const LOOK_MILLISECONDS = 5_000;
/** A tab that still writes renews its copy more often than that, once the line is back. */
const LEFT_BEHIND_MILLISECONDS = 60_000;

/**
 * Drafts this browser holds unsaved text of. What a killed tab left behind is saved by itself; a text
 * somebody has to choose about stays marked until they open it.
 */
export function useUnsavedDrafts(): ReadonlySet<string> {
  const api = useStaffApi();
  const userId = useAuth('useUnsavedDrafts', ({ user }) => Number(user?.id ?? 0));
  const [drafts, setDrafts] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const takeUp = async (draftId: string) => {
      const draft = await api.get<DraftDetail>(`/answer-drafts/${draftId}`);
      leaveKeeper(keeperOf(userId, draft));
    };
    const look = () => {
      const found = unsavedDrafts(localStorage, userId);
      setDrafts(new Set(found.map(({ draftId }) => draftId)));
      for (const { draftId, writtenAt } of found) {
        const isLeft = Date.now() - writtenAt > LEFT_BEHIND_MILLISECONDS;
        // Not readable now, or no more: it stays marked, and is tried again.
        if (isLeft && navigator.onLine && !isKept(userId, draftId))
          takeUp(draftId).catch(() => undefined);
      }
    };
    look();
    const timer = setInterval(look, LOOK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [api, userId]);

  return drafts;
}

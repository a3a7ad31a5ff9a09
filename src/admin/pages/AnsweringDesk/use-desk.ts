import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DeskItem, DeskPage, DraftDetail } from '../../../staff-api/contract/answer';
import { useStaffApi } from '../../client/use-staff-api';
import { inWorkOrder } from './list/group-desk';

/** Often enough that a question the chair calls is seen while they still read it out. */
const REFRESH_MILLISECONDS = 5_000;

/** Stands among the states for "whatever its state, it is late". */
export const OVERDUE = 'overdue';

export interface DeskFilter {
  state: string;
  session: string;
  authority: string;
}

/** What the list is narrowed to. It stands in the address, so the next question is of the same list. */
export function useDeskFilter(): [DeskFilter, (change: Partial<DeskFilter>) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = {
    state: search.get('state') ?? '',
    session: search.get('session') ?? '',
    authority: search.get('authority') ?? '',
  };
  const change = (wanted: Partial<DeskFilter>) =>
    setSearch(
      Object.entries({ ...filter, ...wanted }).filter(([, value]) => value !== ''),
      { replace: true },
    );
  return [filter, change];
}

/** Everything on the desks this person may see, and the part the filter leaves, in the order of work. */
export function useDesk({ state, session, authority }: DeskFilter) {
  const api = useStaffApi();
  const query = useInfiniteQuery({
    queryKey: ['desk', state],
    queryFn: ({ pageParam }) =>
      api.get<DeskPage>('/desk', {
        ...(state === OVERDUE ? { overdue: true } : { state }),
        afterId: pageParam,
        limit: 200,
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchInterval: REFRESH_MILLISECONDS,
  });
  const all = useMemo(() => query.data?.pages.flatMap(({ drafts }) => drafts) ?? [], [query.data]);
  const shown = useMemo(() => {
    const isWanted = (item: DeskItem) =>
      (session === '' || item.session.documentId === session) &&
      (authority === '' || item.authority.documentId === authority);
    return inWorkOrder(all.filter(isWanted));
  }, [all, session, authority]);
  return { query, all, shown };
}

/** One draft with what may be done about it, read again while it is open. */
export function useDraft(draftId: string) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['draft', draftId],
    queryFn: () => api.get<DraftDetail>(`/answer-drafts/${draftId}`),
    refetchInterval: REFRESH_MILLISECONDS,
  });
}

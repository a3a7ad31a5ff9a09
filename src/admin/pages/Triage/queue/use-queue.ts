import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { QueueItem, QueuePage } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';
import type { ShownFilter } from './queue-filter';
import { withChange, withoutRows, withRow, type QueuePages } from './queue-pages';

const PAGE = 100;

/** The queue of a session, page by page; what is decided leaves without reading it all again. */
export function useQueue(sessionKey: string | null, filter: ShownFilter) {
  const api = useStaffApi();
  const client = useQueryClient();
  const queryKey = useMemo(() => ['queue', sessionKey, filter], [sessionKey, filter]);
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) =>
      api.get<QueuePage>(`/sessions/${sessionKey}/submissions`, {
        ...filter,
        after: pageParam,
        limit: PAGE,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: sessionKey !== null,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
    // Comparing twenty thousand rows with themselves would take longer than reading a page.
    structuralSharing: false,
  });
  const rows = useMemo(
    () => query.data?.pages.flatMap(({ submissions }) => submissions) ?? [],
    [query.data],
  );
  const changes = useMemo(() => {
    const change = (apply: (data: QueuePages) => QueuePages) =>
      client.setQueryData(queryKey, (data: never) => data && apply(data));
    return {
      remove: (ids: readonly string[]) => change((data) => withoutRows(data, new Set(ids))),
      putBack: (row: QueueItem) => change((data) => withRow(data, row)),
      alter: (id: string, what: Partial<QueueItem>) => change((data) => withChange(data, id, what)),
    };
  }, [client, queryKey]);
  return { ...query, ...changes, rows };
}

export type Queue = ReturnType<typeof useQueue>;

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Grouping } from '../../../../staff-api/contract/submission';
import { useStaffApi } from '../../../client/use-staff-api';

/** Pending questions of a session that ask the same; `drop` takes away what has been decided on. */
export function useGroups(sessionKey: string) {
  const api = useStaffApi();
  const client = useQueryClient();
  const queryKey = ['groups', sessionKey];
  const query = useQuery({
    queryKey,
    queryFn: () => api.get<Grouping>(`/sessions/${sessionKey}/groups`),
    staleTime: Infinity,
    gcTime: 0,
  });
  const drop = (ids: readonly string[]) =>
    client.setQueryData<Grouping>(queryKey, (before) => {
      if (!before) return before;
      const groups = before.groups.map((group) => ({
        ...group,
        members: group.members.filter(({ documentId }) => !ids.includes(documentId)),
      }));
      return { ...before, groups: groups.filter(({ members }) => members.length > 0) };
    });
  return { ...query, drop };
}

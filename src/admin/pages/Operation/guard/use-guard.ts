import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { GuardUpdate, GuardView } from '../../../../staff-api/contract/operation';
import { StaffError } from '../../../client/staff-error';
import { useStaffApi } from '../../../client/use-staff-api';

const POLL_MILLISECONDS = 10_000;
const KEY = ['intake-guard'];

/** The settings in force, and what happened at the door within the last hour. */
export function useGuard() {
  const api = useStaffApi();
  return useQuery({
    queryKey: KEY,
    queryFn: () => api.get<GuardView>('/intake-guard'),
    refetchInterval: POLL_MILLISECONDS,
  });
}

/** What somebody else has stored since, where that is why settings could not be saved. */
export const storedMeanwhile = (error: unknown): Pick<GuardView, 'revision' | 'settings'> | null =>
  error instanceof StaffError && error.code === 'STALE_REVISION'
    ? (error.details.current as Pick<GuardView, 'revision' | 'settings'>)
    : null;

export function useSaveGuard() {
  const api = useStaffApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (update: GuardUpdate) => api.put<GuardView>('/intake-guard', update),
    onSuccess: (view) => queries.setQueryData(KEY, view),
  });
}

/** My changes to the settings as I read them, on top of what somebody else has stored since. */
export function mergeSettings<T>(read: T, mine: T, stored: T): T {
  const isTree = typeof mine === 'object' && mine !== null && !Array.isArray(mine);
  if (!isTree) return JSON.stringify(read) === JSON.stringify(mine) ? stored : mine;
  const part = (of: T, name: string) => (of as Record<string, unknown>)[name];
  return Object.fromEntries(
    Object.keys(mine as object).map((name) => [
      name,
      mergeSettings(part(read, name), part(mine, name), part(stored, name)),
    ]),
  ) as T;
}

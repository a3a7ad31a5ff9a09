import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MembershipView, PersonView } from '../../../staff-api/contract/people';
import { useStaffApi } from '../../client/use-staff-api';

/** What the routes answer at once; a page that long may have another behind it. */
const PAGE = 200;

async function allPages<T>(
  read: (after: string | undefined) => Promise<T[]>,
  placeOf: (last: T) => string,
): Promise<T[]> {
  const all: T[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await read(after);
    all.push(...page);
    const last = page.at(-1);
    if (page.length !== PAGE || last === undefined) return all;
    after = placeOf(last);
  }
}

/** Everybody with an account, and every membership: an authority is read whole, not by pages. */
export function usePeople() {
  const api = useStaffApi();
  const people = useQuery({
    queryKey: ['people'],
    queryFn: () =>
      allPages(
        (after) => api.get<PersonView[]>('/people', { after }),
        ({ email }) => email,
      ),
  });
  const memberships = useQuery({
    queryKey: ['memberships'],
    queryFn: () =>
      allPages(
        (after) => api.get<MembershipView[]>('/memberships', { after }),
        ({ documentId }) => documentId,
      ),
  });
  return {
    people: people.data ?? [],
    memberships: memberships.data ?? [],
    error: people.error ?? memberships.error,
    isPending: people.isPending || memberships.isPending,
  };
}

export interface NewMembership {
  userId: number;
  authorityKey: string;
  /** Left out: from now on. */
  validFrom?: string;
  /** Left out: until further notice. */
  validTo?: string;
}

/** Begins a membership, or ends one, now or at an instant. */
export function useMembershipChange() {
  const api = useStaffApi();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['memberships'] });
  const begin = useMutation({
    mutationFn: (membership: NewMembership) => api.post('/memberships', membership),
    onSuccess,
  });
  const end = useMutation({
    mutationFn: ({ documentId, validTo }: { documentId: string; validTo?: string }) =>
      api.post(`/memberships/${documentId}/end`, validTo === undefined ? {} : { validTo }),
    onSuccess,
  });
  return { begin, end };
}

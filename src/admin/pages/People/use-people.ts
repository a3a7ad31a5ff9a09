import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MembershipView, PersonView } from '../../../staff-api/contract/people';
import { useStaffApi } from '../../client/use-staff-api';

/** Everybody with an account, and every membership. */
export function usePeople() {
  const api = useStaffApi();
  const people = useQuery({
    queryKey: ['people'],
    queryFn: () => api.get<PersonView[]>('/people'),
  });
  const memberships = useQuery({
    queryKey: ['memberships'],
    queryFn: () => api.get<MembershipView[]>('/memberships'),
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

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ProfilePreview, ProfileView } from '../../../staff-api/contract/regulation';
import { useStaffApi } from '../../client/use-staff-api';
import type { ProfileInput } from './profile-input';

export function useProfiles() {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['profiles'],
    queryFn: () => api.get<ProfileView[]>('/profiles'),
  });
}

/** Looks at what a profile would change (`preview`), and stores it (`save`). */
export function useProfileChange(stored: ProfileView | null) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const preview = useMutation({
    mutationFn: (profile: ProfileInput) =>
      api.post<ProfilePreview>('/profiles/preview', {
        ...profile,
        ...(stored !== null && { documentId: stored.documentId }),
      }),
  });
  const save = useMutation({
    mutationFn: (profile: ProfileInput) =>
      stored === null
        ? api.post<ProfileView>('/profiles', profile)
        : api.put<ProfileView>(`/profiles/${stored.documentId}`, {
            ...profile,
            knownUpdatedAt: stored.updatedAt,
          }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['profiles'] }),
  });
  return { preview, save };
}

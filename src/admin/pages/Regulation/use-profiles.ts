import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ProfileInput,
  ProfilePreview,
  ProfileTrial,
  ProfileUpdate,
  ProfileView,
  StoredProfile,
} from '../../../staff-api/contract/regulation';
import { useStaffApi } from '../../client/use-staff-api';
import { StaffError } from '../../client/staff-error';

export function useProfiles() {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['profiles'],
    queryFn: () => api.get<ProfileView[]>('/profiles'),
  });
}

/** What somebody else has stored since, where that is why a profile could not be saved. */
export const storedMeanwhile = (error: unknown): StoredProfile | null =>
  error instanceof StaffError && error.code === 'STALE_REVISION'
    ? (error.details.current as StoredProfile)
    : null;

/** Looks at what a profile would change (`preview`), and stores it (`save`). */
export function useProfileChange(stored: ProfileView | null) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const preview = useMutation({
    mutationFn: (profile: ProfileInput) => {
      const trial: ProfileTrial = { ...profile, documentId: stored?.documentId };
      return api.post<ProfilePreview>('/profiles/preview', trial);
    },
  });
  const save = useMutation({
    mutationFn: (profile: ProfileInput) => {
      if (stored === null) return api.post<ProfileView>('/profiles', profile);
      const update: ProfileUpdate = { ...profile, knownUpdatedAt: stored.updatedAt };
      return api.put<ProfileView>(`/profiles/${stored.documentId}`, update);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['profiles'] }),
  });
  return { preview, save };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnnouncementKind } from '../../domain/announcement/kind';
import type { AnnouncementPreview } from '../../staff-api/contract/session';
import { useStaffApi } from '../client/use-staff-api';

interface Intended {
  startsAt?: string;
  plannedEndAt?: string;
  reason?: string;
}

type Words = Partial<Pick<AnnouncementPreview, 'title' | 'body'>>;

/**
 * The text an announcement would have with what is intended, and what the editor makes of it. What
 * the editor leaves alone is left to the template, which then tells the instants that came true.
 */
export function useAnnouncementWords(id: string, kind: AnnouncementKind, intended: Intended = {}) {
  const api = useStaffApi();
  const [own, setOwn] = useState<Words>({});
  const preview = useQuery({
    queryKey: ['session', id, 'preview', kind, intended],
    queryFn: () =>
      api.get<AnnouncementPreview>(`/sessions/${id}/announcement-preview`, { kind, ...intended }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return {
    title: own.title ?? preview.data?.title ?? '',
    body: own.body ?? preview.data?.body ?? '',
    own,
    write: (words: Words) => setOwn((before) => ({ ...before, ...words })),
    reset: () => setOwn({}),
    error: preview.error,
    isLoading: preview.isLoading,
  };
}

export type AnnouncementWords = ReturnType<typeof useAnnouncementWords>;

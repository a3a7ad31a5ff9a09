import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useStaffApi } from '../client/use-staff-api';

/**
 * Posts to `/sessions/:id/<path>` and reads everything about the session again, whether it was done
 * or refused: a refusal says that the screen is behind.
 */
export function useSessionCommand<Answer = unknown>(
  id: string,
  path: string,
  onDone?: (answer: Answer) => void,
) {
  const api = useStaffApi();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      api.post<Answer>(`/sessions/${id}/${path}`, body),
    onSuccess: onDone,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['session', id] }),
        client.invalidateQueries({ queryKey: ['sessions'] }),
        client.invalidateQueries({ queryKey: ['home'] }),
      ]),
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useStaffApi } from '../client/use-staff-api';

/**
 * Posts to `/sessions/:id/<path>` and reads everything about the session again, whether it was done
 * or refused: a refusal says that the screen is behind. `onDone` comes after that, so that the next
 * command starts from what this one has left.
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
    onSettled: async (answer, error) => {
      void client.invalidateQueries({ queryKey: ['sessions'] });
      void client.invalidateQueries({ queryKey: ['home'] });
      await client.invalidateQueries({ queryKey: ['session', id] });
      if (error === null) onDone?.(answer as Answer);
    },
  });
}

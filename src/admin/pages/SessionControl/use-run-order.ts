import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { QuestionCall, RunOrder, RunOrderMove } from '../../../staff-api/contract/session';
import { useStaffApi } from '../../client/use-staff-api';
import { POLL_MILLISECONDS } from './poll';

/** The order with a question moved before another; last where `beforeKey` is `null`. */
function moved(order: RunOrder, { questionKey, beforeKey }: RunOrderMove): RunOrder {
  const question = order.questions.find(({ documentId }) => documentId === questionKey);
  if (question === undefined) return order;
  const others = order.questions.filter((other) => other !== question);
  const at = others.findIndex(({ documentId }) => documentId === beforeKey);
  return { ...order, questions: others.toSpliced(at < 0 ? others.length : at, 0, question) };
}

/** The run order of a session, as it is for everybody; a move shows at once and is taken back when refused. */
export function useRunOrder(id: string) {
  const api = useStaffApi();
  const client = useQueryClient();
  const queryKey = ['session', id, 'run-order'];
  const order = useQuery({
    queryKey,
    queryFn: () => api.get<RunOrder>(`/sessions/${id}/run-order`),
    refetchInterval: POLL_MILLISECONDS,
  });
  const onSettled = () => client.invalidateQueries({ queryKey });
  const move = useMutation({
    mutationFn: (to: RunOrderMove) => api.post<RunOrder>(`/sessions/${id}/run-order`, to),
    onMutate: async (to) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData<RunOrder>(queryKey, (before) => before && moved(before, to));
    },
    onSettled,
  });
  const call = useMutation({
    mutationFn: (to: QuestionCall) => api.post<RunOrder>(`/sessions/${id}/call-question`, to),
    onSettled,
  });
  return { order, move, call };
}

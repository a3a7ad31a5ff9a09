import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SwitchView } from '../../staff-api/contract/operation';
import { useStaffApi } from '../client/use-staff-api';

const POLL_MILLISECONDS = 10_000;
const KEY = ['switches'];

/** The switches as they stand, looked at again and again: whoever turned one may be anybody. */
export function useSwitches() {
  const api = useStaffApi();
  return useQuery({
    queryKey: KEY,
    queryFn: () => api.get<SwitchView[]>('/switches'),
    refetchInterval: POLL_MILLISECONDS,
  });
}

export type SwitchTurn = Pick<SwitchView, 'isOn' | 'notice' | 'noticeEn'>;

/** Turns a switch; every screen shows how all of them stand afterwards. */
export function useTurnSwitch(name: SwitchView['name'], done: () => void) {
  const api = useStaffApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (turn: SwitchTurn) => api.post<SwitchView[]>(`/switches/${name}`, turn),
    onSuccess: (switches) => {
      queries.setQueryData(KEY, switches);
      done();
    },
  });
}

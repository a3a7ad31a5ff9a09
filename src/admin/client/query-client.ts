import { QueryClient } from '@tanstack/react-query';
import { StaffError } from './staff-error';

const isWorthRepeating = (error: Error): boolean =>
  error instanceof StaffError && (error.status === 0 || error.status >= 500);

/** What has been read is shown at once and read again behind it; refusals are final. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 3 && isWorthRepeating(error),
      staleTime: 2_000,
    },
    mutations: { retry: false },
  },
});

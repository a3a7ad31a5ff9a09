import { QueryClientProvider } from '@tanstack/react-query';
import { Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { queryClient } from '../client/query-client';
import { useMay } from '../hooks/use-may';
import { SwitchBanner } from './SwitchBanner';
import type { StaffAction } from '../../staff-api/permissions';

interface StaffPageProps {
  /** Any one of these opens the page; the server judges every request once more. */
  actions: readonly StaffAction[];
  children: ReactNode;
}

/** One of our pages in Strapi's panel, for those who have a task on it. */
export const StaffPage = ({ actions, children }: StaffPageProps) => {
  const may = useMay();
  if (!actions.some(may)) return <Page.NoPermissions />;
  return (
    <QueryClientProvider client={queryClient}>
      <SwitchBanner />
      {children}
    </QueryClientProvider>
  );
};

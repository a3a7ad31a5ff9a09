import { useAuth } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { actionId, type StaffAction } from '../../staff-api/permissions';

/** Whether whoever is signed in has a task. */
export function useMay(): (action: StaffAction) => boolean {
  const permissions = useAuth('useMay', ({ permissions }) => permissions);
  return useCallback(
    (action) => permissions.some((permission) => permission.action === actionId(action)),
    [permissions],
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { SessionView } from '../../../../staff-api/contract/session';
import { StaffError } from '../../../client/staff-error';
import { useStaffApi } from '../../../client/use-staff-api';
import { forget, keep, keptOf } from './kept-input';
import {
  changesBetween,
  hasUnfinishedRows,
  toForm,
  toPlan,
  type Plan,
  type SessionForm,
} from './session-form';

const AUTOSAVE_MILLISECONDS = 1_200;
const RETRY_MILLISECONDS = 3_000;

/** No answer, or a proxy's that the server gives none. */
const UNREACHABLE = [0, 502, 503, 504];

const isUnreachable = (error: Error): boolean =>
  error instanceof StaffError && UNREACHABLE.includes(error.status);

/**
 * The form of one session. What is typed is kept in the browser until the server has it. A session in
 * preparation is saved a moment after the last stroke; of an announced one readers see every change,
 * so it is saved when the editor says so.
 */
export function useSessionForm(session: SessionView) {
  const api = useStaffApi();
  const client = useQueryClient();
  const { documentId, state } = session;
  const [restored, setRestored] = useState(() => keptOf(documentId));
  // Only what was typed here: what others have changed meanwhile is not put back.
  const [typed, setTyped] = useState<Partial<SessionForm>>(restored ?? {});
  const [form, setForm] = useState(() => ({ ...toForm(session), ...restored }));
  const [stored, setStored] = useState<Plan>(() => toPlan(toForm(session)));
  const changes = useMemo(() => changesBetween(stored, toPlan(form)), [stored, form]);
  const isDirty = Object.keys(changes).length > 0;

  const saving = useMutation({
    mutationFn: (sent: Plan) => api.put<SessionView>(`/sessions/${documentId}`, sent),
    // An announced session is saved when the editor says so, and not behind their back.
    retry: (_failures, reason) => state === 'draft' && isUnreachable(reason),
    retryDelay: RETRY_MILLISECONDS,
    onSuccess: async (_view, sent) => {
      setStored((before) => ({ ...before, ...sent }));
      setRestored(null);
      await client.invalidateQueries({ queryKey: ['session', documentId] });
      void client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });

  const isUnsaved = isDirty || hasUnfinishedRows(form);
  useEffect(() => {
    if (isUnsaved) return keep(documentId, typed);
    forget(documentId);
    setTyped((before) => (Object.keys(before).length === 0 ? before : {}));
  }, [documentId, typed, isUnsaved]);

  const { mutate, isPending } = saving;
  // What was refused is sent again only after another change.
  const isRefused = saving.isError && saving.variables === changes;
  useEffect(() => {
    if (state !== 'draft' || !isDirty || isPending || isRefused) return undefined;
    const timer = setTimeout(() => mutate(changes), AUTOSAVE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [changes, isDirty, isPending, isRefused, mutate, state]);

  return {
    form,
    change: (part: Partial<SessionForm>) => {
      setForm((before) => ({ ...before, ...part }));
      setTyped((before) => ({ ...before, ...part }));
    },
    save: () => mutate(changes),
    discard: () => {
      setForm(toForm(session));
      setTyped({});
      setRestored(null);
      saving.reset();
    },
    isDirty,
    isRestored: restored !== null,
    isSaving: isPending,
    error: saving.error ?? saving.failureReason,
  };
}

export type SessionFormState = ReturnType<typeof useSessionForm>;

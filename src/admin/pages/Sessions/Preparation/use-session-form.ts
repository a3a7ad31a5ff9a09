import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { SessionView } from '../../../../staff-api/contract/session';
import { useStaffApi } from '../../../client/use-staff-api';
import { changesBetween, toForm, toPlan, type Plan, type SessionForm } from './session-form';

const AUTOSAVE_MILLISECONDS = 1_200;

const keyOf = (id: string) => `dialogue.preparation.${id}`;

function unsavedOf(id: string): SessionForm | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null') as SessionForm | null;
  } catch {
    return null;
  }
}

/**
 * The form of one session. What is typed is kept in the browser until the server has it. A session in
 * preparation is saved a moment after the last stroke; of an announced one readers see every change,
 * so it is saved when the editor says so.
 */
export function useSessionForm(session: SessionView) {
  const api = useStaffApi();
  const client = useQueryClient();
  const { documentId, state } = session;
  const [restored, setRestored] = useState(() => unsavedOf(documentId));
  const [form, setForm] = useState(() => restored ?? toForm(session));
  const [stored, setStored] = useState<Plan>(() => toPlan(toForm(session)));
  const changes = useMemo(() => changesBetween(stored, toPlan(form)), [stored, form]);
  const isDirty = Object.keys(changes).length > 0;

  const saving = useMutation({
    mutationFn: (sent: Plan) => api.put<SessionView>(`/sessions/${documentId}`, sent),
    onSuccess: async (_view, sent) => {
      setStored((before) => ({ ...before, ...sent }));
      setRestored(null);
      await client.invalidateQueries({ queryKey: ['session', documentId] });
      void client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });

  useEffect(() => {
    if (isDirty) localStorage.setItem(keyOf(documentId), JSON.stringify(form));
    else localStorage.removeItem(keyOf(documentId));
  }, [documentId, form, isDirty]);

  const { mutate, isPending } = saving;
  useEffect(() => {
    if (state !== 'draft' || !isDirty || isPending) return undefined;
    const timer = setTimeout(() => mutate(changes), AUTOSAVE_MILLISECONDS);
    return () => clearTimeout(timer);
    // Not on `isPending`: what was refused is sent again only after another change.
  }, [changes, isDirty, mutate, state]);

  return {
    form,
    change: (part: Partial<SessionForm>) => setForm((before) => ({ ...before, ...part })),
    save: () => mutate(changes),
    discard: () => {
      setForm(toForm(session));
      setRestored(null);
      saving.reset();
    },
    isDirty,
    isRestored: restored !== null,
    isSaving: isPending,
    error: saving.error,
  };
}

export type SessionFormState = ReturnType<typeof useSessionForm>;

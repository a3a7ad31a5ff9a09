import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { StaffError } from '../../../client/staff-error';
import { useStaffApi } from '../../../client/use-staff-api';
import { useRemembered } from '../../../hooks/use-remembered';
import { forgetDraft, keepDraft, readDraft } from './entry-draft';
import { emptyFields, ENTRY_CHANNELS, entryBody, type EntryFields } from './entry-fields';

/** What the route answers once the question is stored. */
export interface Stored {
  receipt: string;
  receivedAt: string;
}

// `crypto.randomUUID` exists only where the panel is served by HTTPS.
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const asForm = (body: Record<string, string>, files: readonly File[]): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value);
  for (const file of files) form.append('attachments', file);
  return form;
};

/** The key of one entry, and the "now" it was first sent with: a repetition must say the same. */
const newAttempt = () => ({ key: newKey(), at: null as number | null });

/** The form of one question: what was typed, kept over a reload, and sent until it is stored once. */
export function useEntry(sessionKey: string | null, now: number) {
  const api = useStaffApi();
  const [remembered, rememberChannel] = useRemembered('dialogue.counter.channel', 'telephone');
  const channel = ENTRY_CHANNELS.find((each) => each === remembered) ?? 'telephone';
  const [draft] = useState(() => readDraft(sessionStorage, Date.now()));
  const [fields, setFields] = useState(draft?.fields ?? emptyFields(channel));
  const [attempt, setAttempt] = useState(draft?.attempt ?? newAttempt());
  const [files, setFiles] = useState<File[]>([]);
  const isTouched = fields.name !== '' || fields.content !== '';

  const send = useMutation({
    mutationFn: () => {
      const at = attempt.at ?? now;
      setAttempt({ ...attempt, at });
      const body = entryBody(fields, at);
      return api.post<Stored>(
        `/sessions/${sessionKey}/submissions`,
        files.length > 0 ? asForm(body, files) : body,
        { 'Idempotency-Key': attempt.key },
      );
    },
    onSuccess: () => forgetDraft(sessionStorage),
    onError(error) {
      // Refused, so surely not stored: what is sent next is another request.
      if (error instanceof StaffError && error.status === 400) setAttempt(newAttempt());
    },
  });
  useEffect(() => {
    if (!isTouched || send.isSuccess) return;
    keepDraft(sessionStorage, { sessionKey, fields, attempt, savedAt: Date.now() });
  }, [isTouched, send.isSuccess, sessionKey, fields, attempt]);

  return {
    fields,
    files,
    setFiles,
    restoredSession: draft?.sessionKey ?? null,
    change(change: Partial<EntryFields>) {
      if (change.channel) rememberChannel(change.channel);
      setFields((before) => ({ ...before, ...change }));
    },
    send,
    next() {
      setFields(emptyFields(fields.channel));
      setFiles([]);
      setAttempt(newAttempt());
      send.reset();
    },
  };
}

export type Entry = ReturnType<typeof useEntry>;

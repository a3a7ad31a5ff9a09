import { isDeepStrictEqual } from 'node:util';
import { inputError } from '../../commands/coded-errors';
import { inputFault } from '../../commands/input-fault';
import type { DraftRecord } from './record';

/** What the person who writes an answer may set. */
export interface DraftText {
  content: string;
  answererName: string | null;
  answererTitle: string | null;
  documents?: { title: string; url: string }[];
  recordingSeconds?: number | null;
}

/** Only what readers may see leaves a draft. */
export const publicText = (
  draft: Pick<
    DraftRecord,
    'content' | 'answererName' | 'answererTitle' | 'documents' | 'recordingSeconds'
  >,
) => ({
  content: draft.content,
  answererName: draft.answererName,
  answererTitle: draft.answererTitle,
  documents: draft.documents ?? [],
  recordingSeconds: draft.recordingSeconds,
});

export const isSameText = (draft: DraftRecord, text: DraftText): boolean =>
  isDeepStrictEqual(publicText(draft), publicText({ ...draft, ...text } as DraftRecord));

/** Refuses with INPUT_INVALID a text that does not say who answers. */
export function requireAnswerer({ answererName, answererTitle }: DraftRecord): void {
  const missing = Object.entries({ answererName, answererTitle })
    .filter(([, value]) => !value)
    .map(([path]) => inputFault(path, 'REQUIRED'));
  if (missing.length > 0) throw inputError(missing);
}

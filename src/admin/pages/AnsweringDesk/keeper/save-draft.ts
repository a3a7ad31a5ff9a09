import { getFetchClient } from '@strapi/strapi/admin';
import type { DraftView } from '../../../../staff-api/contract/answer';
import { StaffError } from '../../../client/staff-error';
import { staffApiOver } from '../../../client/use-staff-api';
import { sendableDocuments, type DraftText, type StoredText } from './draft-text';
import type { SaveResult } from './keeper-state';

/** A request on a dead line would otherwise hang for minutes, and the text with it. */
const PATIENCE_MILLISECONDS = 10_000;

type Words = Pick<
  DraftView,
  'content' | 'answererName' | 'answererTitle' | 'documents' | 'recordingSeconds' | 'revision'
>;

/** A draft as the server tells it, the way the screen holds it. */
export const storedText = (draft: Words): StoredText => ({
  revision: draft.revision,
  text: {
    content: draft.content ?? '',
    answererName: draft.answererName ?? '',
    answererTitle: draft.answererTitle ?? '',
    documents: draft.documents.map(({ title, url }) => ({ title, url })),
    recordingSeconds: draft.recordingSeconds,
  },
});

const bodyOf = (text: DraftText, revision: number) => ({
  content: text.content,
  answererName: text.answererName.trim() || null,
  answererTitle: text.answererTitle.trim() || null,
  documents: sendableDocuments(text.documents),
  recordingSeconds: text.recordingSeconds,
  revision,
});

/** Saves outside of any screen: the text goes on its way although the screen was left. */
export async function saveDraft(
  draftId: string,
  text: DraftText,
  revision: number,
): Promise<SaveResult> {
  try {
    const client = getFetchClient({ signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    const path = `/answer-drafts/${draftId}`;
    const saved = await staffApiOver(client).put<DraftView>(path, bodyOf(text, revision));
    return { kind: 'saved', revision: saved.revision };
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): SaveResult {
  if (!(error instanceof StaffError)) return { kind: 'unreachable' };
  const { status, code, details } = error;
  if (code === 'STALE_REVISION') {
    return { kind: 'stale', current: storedText(details.current as Words) };
  }
  if (status === 401) return { kind: 'signedOut' };
  const isPassing = status === 0 || status >= 500 || status === 408 || status === 429;
  return isPassing ? { kind: 'unreachable' } : { kind: 'refused', error };
}

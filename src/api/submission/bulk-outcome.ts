import { databaseErrorMeaning } from '../../operations/database-errors';
import { REQUEST_REFUSALS } from '../../operations/request-refusals';

/** What became of one of many: done, or refused and why. */
export interface Outcome {
  documentId: string;
  done: boolean;
  questionKey: string | null;
  code: string | null;
  message: string | null;
  messageEn: string | null;
}

export const outcomeDone = (documentId: string, questionKey: string | null): Outcome => ({
  documentId,
  done: true,
  questionKey,
  code: null,
  message: null,
  messageEn: null,
});

/** The refusal an error stands for. Rethrows a defect: it is no answer about one submission. */
export function outcomeRefused(documentId: string, error: unknown): Outcome {
  if (!(error instanceof Error)) throw error;
  const { code, messageEn } = (error as { details?: Record<string, string> }).details ?? {};
  const refused = { documentId, done: false, questionKey: null };
  if (code !== undefined) {
    return { ...refused, code, message: error.message, messageEn: messageEn ?? error.message };
  }
  const meaning = databaseErrorMeaning(error)?.code;
  if (meaning === undefined || !(meaning in REQUEST_REFUSALS)) throw error;
  const { vi, en } = REQUEST_REFUSALS[meaning as keyof typeof REQUEST_REFUSALS];
  return { ...refused, code: meaning, message: vi, messageEn: en };
}
